using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary><c>thqse diagnosis cohort FILE...</c>.</summary>
internal sealed class CohortCommand : ToolCommand
{
    private readonly Argument<string[]> files;
    private readonly Option<bool> json;
    private readonly Option<bool> exact;
    private readonly Option<bool> incomplete;
    private readonly Option<bool> basis;
    private readonly Option<int> smallest;
    private readonly ResultFiles results;

    public CohortCommand(Session session)
        : base(
            session,
            "cohort",
            "Le rapport d'ensemble de plusieurs établissements, à publier : rien n'y dit le score d'un seul.",
            "The aggregated report of several establishments, for publication: nothing in it tells the score of one.")
    {
        files = SharedArguments.Files(Language, Language.Say(
            "Les réponses (thqse.questionnaire-response/1, ou leurs classeurs) ou fiches de score (thqse.score-card/1), mêlées ou non ; « - » lit l'entrée standard.",
            "The responses (thqse.questionnaire-response/1, or their workbooks) or score cards (thqse.score-card/1), mixed or not; \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        exact = SharedArguments.Switch("--exact", Language.Say(
            "Le calcul exact, tous les groupes compris, pour qui détient les fiches ; à ne pas publier.",
            "The exact calculation, every group included, for whoever holds the cards; not for publication."));
        incomplete = SharedArguments.Switch("--include-incomplete", Language.Say(
            "Compte aussi, par leur score prudent, ceux dont des réponses manquent.",
            "Also counts, by their conservative score, those that miss answers."));
        basis = SharedArguments.Switch("--include-insufficient-basis", Language.Say(
            "Compte aussi ceux dont le score global porte sur moins de la moitié du poids demandé.",
            "Also counts those whose overall score stands on less than half of the weight asked."));
        smallest = new Option<int>("--smallest-group")
        {
            HelpName = Language.Say("NOMBRE", "NUMBER"),
            Description = Language.Say(
                "Le plus petit groupe montré : 5 établissements, ou davantage.",
                "The smallest group that is shown: 5 establishments, or more."),
            DefaultValueFactory = _ => CohortOptions.DefaultSmallestGroup,
        };
        Add(files);
        Add(json);
        Add(exact);
        Add(incomplete);
        Add(basis);
        Add(smallest);
        results = new ResultFiles(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["cohorte"];

    public override IReadOnlyList<string> Examples => ["diagnosis cohort reponses", "diagnosis cohort reponse-1.json reponse-2.json --include-incomplete --json", "diagnosis cohort reponses --smallest-group 10"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var read = CohortFiles.Read(parsed.Several(files), Session);
        var asJson = parsed.GetValue(json);
        var refused = read.Where(file => file.Card is null).ToList();
        return refused.Count > 0
            ? CohortRefusal.Show(Session, refused, asJson)
            : Show(read, new CohortOptions(parsed.GetValue(incomplete), Smallest(parsed), parsed.GetValue(basis)), parsed, asJson);
    }

    private int Smallest(ParseResult parsed) => parsed.GetValue(smallest) is >= CohortOptions.DefaultSmallestGroup and var size ? size
        : throw CommandException.Usage(new DiagnosisFailureTexts(Language).SmallestGroup(CohortOptions.DefaultSmallestGroup));

    private ExitCode Show(IReadOnlyList<CohortFile> files, CohortOptions options, ParseResult parsed, bool asJson)
    {
        var cohort = CohortCheck.Checked(files, Session);
        if (parsed.GetValue(exact))
        {
            var calculation = cohort.Calculate(options);
            Show(calculation, () => CohortReportDocument.WriteCalculation(calculation), cohort, files, parsed, asJson);
        }
        else
        {
            var report = cohort.Report(options);
            Show(report, () => CohortReportDocument.Write(report), cohort, files, parsed, asJson);
        }

        return ExitCode.Done;
    }

    private void Show(CohortResult result, Func<string> document, Cohort cohort, IReadOnlyList<CohortFile> files, ParseResult parsed, bool asJson)
    {
        if (results.Write(parsed, () => CohortWorkbook.Write(result, Language), () => CohortWorkbook.WriteCsv(result, Language)))
        {
            return;
        }

        if (asJson)
        {
            Session.Terminal.WriteDocument(document());
            return;
        }

        var alike = cohort.Alike.Select(places => (IReadOnlyList<string>)[.. places.Select(place => files[place].Name)]).ToList();
        var nameless = files.Where(file => file.Card!.Establishment is null or { Name: null, Finess: null, Siret: null }).Select(file => file.Name).ToList();
        Session.Show(page => CohortView.Fill(page, result, [.. files.Select(file => file.Name)], MissesAnswers(files.Select(file => file.Card!), result.Options), alike, nameless, ReferentialNames.Of(result.QuestionnaireId, result.QuestionnaireVersion, Session), Language));
    }

    /// <summary>Whether some are left out that an option would count; what applies to nobody stays out with it too.</summary>
    private static bool MissesAnswers(IEnumerable<ScoreCard> cards, CohortOptions options)
        => !options.IncludeIncomplete && cards.Any(card => card.Overall.IsApplicable && !card.IsComplete);
}
