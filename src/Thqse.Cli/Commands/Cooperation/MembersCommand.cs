using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary><c>thqse cooperation members FILE</c>.</summary>
internal sealed class MembersCommand : ToolCommand
{
    private readonly RegisterArguments arguments;
    private readonly Option<string?> at;

    public MembersCommand(Session session)
        : base(session, "members", "Les adhérents un jour donné, par collège, et les mouvements d'une année.", "The members on a day, by college, and the movements of a year.")
    {
        arguments = new RegisterArguments(session, this, Language.Say("L'année des mouvements ; sans elle, celle du jour.", "The year of the movements; without it, that of the day."));
        at = SharedArguments.Value(MomentArgument.Option, "DATE", Language.Say("Le jour, AAAA-MM-JJ ; sans lui, aujourd'hui.", "The day, YYYY-MM-DD; without it, today."));
        Add(at);
    }

    public override IReadOnlyList<string> FrenchNames => ["adhérents", "membres"];

    public override IReadOnlyList<string> Examples => ["cooperation members registre.json --at 2022-11-30", "cooperation members registre.json --at 2022-12-31 --year 2022 --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var date = MomentArgument.Date(MomentArgument.Option, parsed.GetValue(at), Session);
        var year = arguments.Year(parsed) ?? date.Year;
        return arguments.Run(parsed, register =>
        {
            var (members, movements) = (register.At(date), register.Movements(year));
            if (arguments.IsJson(parsed))
            {
                Session.Terminal.WriteDocument(MembersDocument.Write(members, movements, Language));
            }
            else
            {
                Session.Show(page => MembersView.Fill(page, members, movements, Language));
            }
        });
    }
}
