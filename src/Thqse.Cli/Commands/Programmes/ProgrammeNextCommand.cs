using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Reports;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Programmes;

/// <summary><c>thqse programme next</c>.</summary>
internal sealed class ProgrammeNextCommand : ToolCommand
{
    private const string Days = "--within";
    private readonly ProgrammeArguments arguments;
    private readonly Option<string?> within;
    private readonly Option<string?> ics;

    public ProgrammeNextCommand(Session session)
        : base(session, "next", "Ce qui vient : ouvertures et échéances de tous les programmes, les plus proches d'abord.", "What is to come: openings and deadlines of all programmes, the soonest first.")
    {
        arguments = new ProgrammeArguments(session, this);
        within = SharedArguments.Value(Days, Language.Say("JOURS", "DAYS"), Language.Say("Dans tant de jours au plus ; sans lui, tout ce qui vient.", "Within so many days; without it, all that is to come."));
        ics = SharedArguments.Value("--ics", SharedArguments.FileLabel(Language), Language.Say(
            "Écrit un calendrier (iCalendar) à importer dans un agenda ; « - » écrit sur la sortie standard.", "Writes a calendar (iCalendar) to import into a diary; \"-\" writes on standard output."));
        Add(within);
        Add(ics);
    }

    public override IReadOnlyList<string> FrenchNames => ["suivant", "échéances", "prochaines"];

    public override IReadOnlyList<string> Examples => ["programme next --within 30", "programme next --at 2024-06-14 --ics echeances.ics"];

    protected override ExitCode Run(ParseResult parsed) => arguments.Run(parsed, (_, all) =>
    {
        var at = arguments.At(parsed);
        var coming = ComingMoments.After(all, at, NumberArgument.Read(Days, parsed.GetValue(within), 0, int.MaxValue, Session));
        if (parsed.GetValue(ics) is { } file)
        {
            return WriteCalendar(coming, at, file, arguments.IsJson(parsed));
        }

        Show(coming, at, arguments.IsJson(parsed));
        return ExitCode.Done;
    });

    /// <summary>Standard output holds the calendar, or what is told of the file: one of them.</summary>
    private ExitCode WriteCalendar(IReadOnlyList<ComingMoment> coming, Instant at, string file, bool asJson)
    {
        OutputFile.Write(Session, file, ProgrammeCalendar.Write(coming, at, Language));
        if (file != InputFile.StandardInput)
        {
            Show(coming, at, asJson);
        }

        return ExitCode.Done;
    }

    private void Show(IReadOnlyList<ComingMoment> coming, Instant at, bool asJson)
    {
        if (asJson)
        {
            Session.Terminal.WriteDocument(ComingMomentsDocument.Write(coming, at, Language));
        }
        else
        {
            Session.Show(page => ComingMomentsView.Fill(page, coming, at, Language));
        }
    }
}
