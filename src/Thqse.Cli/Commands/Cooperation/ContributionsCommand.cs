using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary><c>thqse cooperation contributions FILE</c>.</summary>
internal sealed class ContributionsCommand : ToolCommand
{
    private readonly RegisterArguments arguments;

    public ContributionsCommand(Session session)
        : base(session, "contributions", "Ce que les adhérents doivent pour une année : contributions, capital dû et rendu.", "What the members owe for a year: contributions, capital due and given back.")
        => arguments = new RegisterArguments(session, this, Language.Say("L'année ; sans elle, celle d'aujourd'hui.", "The year; without it, that of today."));

    public override IReadOnlyList<string> FrenchNames => ["cotisations"];

    public override IReadOnlyList<string> Examples => ["cooperation contributions registre.json --year 2023", "cooperation contributions registre.json --year 2023 --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var year = arguments.Year(parsed) ?? MomentArgument.Date(RegisterArguments.YearOption, null, Session).Year;
        return arguments.Run(parsed, register =>
        {
            var due = register.Contributions(year);
            if (arguments.IsJson(parsed))
            {
                Session.Terminal.WriteDocument(ContributionsDocument.Write(due, Language));
            }
            else
            {
                Session.Show(page => ContributionsView.Fill(page, due, Language));
            }
        });
    }
}
