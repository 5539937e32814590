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
        var basis = new Option<bool>("--include-insufficient-basis") { Description = own.IncludeInsufficientBasis, Arity = ArgumentArity.Zero };
        var exact = new Option<bool>("--exact") { Description = own.Exact, Arity = ArgumentArity.Zero };
        var command = new Command("cohort", own.Cohort) { files, json, exact, incomplete, basis };
        command.SetAction(parsed =>
        {
            var read = CohortFiles.Read(parsed.GetValue(files) ?? [], session);
            var asJson = parsed.GetValue(json);
            var refused = read.Where(file => file.Card is null).ToList();
            return (int)(refused.Count > 0
                ? CohortRefusal.Show(session, refused, asJson)
                : Show(session, read, new CohortOptions(parsed.GetValue(incomplete), includeInsufficientBasis: parsed.GetValue(basis)), parsed.GetValue(exact), asJson));
        });
        return command;
    }

    private static ExitCode Show(Session session, IReadOnlyList<CohortFile> files, CohortOptions options, bool isExact, bool asJson)
    {
        CohortCheck.Verify(files, session);
        var cards = files.Select(file => file.Card!).ToList();
        if (isExact)
        {
            var calculation = CohortReporting.Calculate(cards, options);
            Show(session, calculation, () => CohortReportDocument.WriteCalculation(calculation), files, asJson);
        }
        else
        {
            var report = CohortReporting.Report(cards, options);
            Show(session, report, () => CohortReportDocument.Write(report), files, asJson);
        }

        return ExitCode.Done;
    }

    private static void Show(Session session, CohortResult result, Func<string> document, IReadOnlyList<CohortFile> files, bool asJson)
    {
        if (asJson)
        {
            session.Terminal.WriteDocument(document());
            return;
        }

        var cards = files.Select(file => file.Card!).ToList();
        var alike = CohortReporting.FindAlike(cards).Select(places => (IReadOnlyList<string>)[.. places.Select(place => files[place].Name)]).ToList();
        session.Show(page => CohortView.Fill(page, result, MissesAnswers(cards, result.Options), alike, session.Language));
    }

    /// <summary>Whether some are left out that an option would count; what applies to nobody stays out with it too.</summary>
    private static bool MissesAnswers(IEnumerable<ScoreCard> cards, CohortOptions options)
        => !options.IncludeIncomplete && cards.Any(card => card.Overall.IsApplicable && !card.IsComplete);
}
