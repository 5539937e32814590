using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering.Cohorts;
using Thqse.Cli.Texts;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse diagnosis cohort FILE...</c>.</summary>
internal static class CohortCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var own = new DiagnosisHelpTexts(session.Language);
        var files = new Argument<string[]>("files") { HelpName = own.Files, Description = own.ResponsesOrCards, Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = texts.Json, Arity = ArgumentArity.Zero };
        var incomplete = new Option<bool>("--include-incomplete") { Description = own.IncludeIncomplete, Arity = ArgumentArity.Zero };
        var command = new Command("cohort", own.Cohort) { files, json, incomplete };
        command.SetAction(parsed =>
        {
            var read = CohortFiles.Read(parsed.GetValue(files) ?? [], session);
            var asJson = parsed.GetValue(json);
            var refused = read.Where(file => file.Card is null).ToList();
            return (int)(refused.Count > 0
                ? CohortRefusal.Show(session, refused, asJson)
                : Show(session, read, new CohortOptions(parsed.GetValue(incomplete)), asJson));
        });
        return command;
    }

    private static ExitCode Show(Session session, IReadOnlyList<CohortFile> files, CohortOptions options, bool asJson)
    {
        CohortCheck.Verify(files, session);
        var cards = files.Select(file => file.Card!).ToList();
        var report = CohortReporting.Report(cards, options);
        if (asJson)
        {
            session.Terminal.WriteDocument(CohortReportDocument.Write(report));
        }
        else
        {
            session.Show(page => CohortView.Fill(page, report, MissesAnswers(cards, options), session.Language));
        }

        return ExitCode.Done;
    }

    /// <summary>Whether some are left out that an option would count; what applies to nobody stays out with it too.</summary>
    private static bool MissesAnswers(IEnumerable<ScoreCard> cards, CohortOptions options)
        => !options.IncludeIncomplete && cards.Any(card => card.Overall.IsApplicable && !card.IsComplete);
}
