using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Cohorts;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.PublicApi.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>What an object says of itself in a log, in each of its states; and what an argument is refused with.</summary>
public class ToldTests
{
    private static readonly Dictionary<string, Func<object>> Objects = new()
    {
        ["an establishment"] = () => new Establishment(EstablishmentCategory.Ch, beds: 320),
        ["an establishment with a number"] = () => new Establishment(EstablishmentCategory.Ch, beds: 320, finess: FinessNumber.Parse("310781406")),
        ["a number"] = () => AttributeValue.Count(12),
        ["a yes"] = () => AttributeValue.Flag(true),
        ["a no"] = () => AttributeValue.Flag(false),
        ["a choice"] = () => AttributeValue.Chosen("public"),
        ["options of cohorts"] = () => new CohortOptions(),
        ["options of cohorts that take everybody"] = () => new CohortOptions(includeIncomplete: true, smallestGroup: 8, includeInsufficientBasis: true),
        ["a stage that is done"] = () => StageDeclaration.Done("balance", CalendarMoment.Parse("2024-12")),
        ["a stage that is not done"] = () => StageDeclaration.NotDone("balance"),
        ["a line that was read"] = () => new LineResult<string>(3, "text", []),
        ["a line that was refused"] = () => new LineResult<string>(3, null, [Diagnostic.Of(DiagnosticCode.MalformedJson, string.Empty)]),
        ["a diagnostic of a document"] = () => Diagnostic.Of(DiagnosticCode.MalformedJson, string.Empty),
        ["a diagnostic of a place"] = () => Diagnostic.Of(DiagnosticCode.UnknownValue, "/a", "b"),
        ["a diagnostic of a cell"] = () => Diagnostic.Of(DiagnosticCode.UnknownValue, "/a", "b").At("Sheet!B2"),
        ["a gain in figures of nobody"] = () => default(ScoreFigures),
        ["an establishment of no known size"] = () => new Establishment(EstablishmentCategory.Ch),
        ["figures of a score"] = () => Figures(),
        ["fields with a number alone"] = () => new EstablishmentFields { Finess = "310781406", Category = "ch" },
        ["a builder of an establishment"] = () => new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, beds: 320)),
        ["a builder from fields"] = () => new QuestionnaireResponseBuilder(Questions, new EstablishmentFields { Name = "CH A", Category = "ch" }),
        ["a choice of an option"] = () => Contract("ch-des-deux-rivieres").FindChoice(IndicatorId.Parse("CPOM_CT_3"))!,
        ["a choice of a target"] = () => Contract("ch-des-deux-rivieres").FindChoice(IndicatorId.Parse("CPOM_OS_8"))!,
        ["a choice of a year"] = () => new Choice(null, null, 2013),
        ["a year with a milestone"] = () => Contract("ch-des-deux-rivieres").Declarations(IndicatorId.Parse("CPOM_CT_3")).FindObservation(2025)!,
        ["a column of a milestone"] = () => Milestone(Samples.Evaluation.Plan.Compile()),
        ["a milestone that is needed"] = () => Samples.Evaluation.Plan.Needs().Single(each => each.Plan.Fiche.Id == IndicatorId.Parse("CPOM_CT_3")).Values.First(value => value is { Milestone: not null, IsDeclared: false }),
        ["documents without sentences"] = () => new WritingOptions(hasWhy: false),
        ["one line with sentences"] = () => new WritingOptions(isOneLine: true),
        ["a step to a value"] = () => new PublishedStep(GreenStepKind.ReachValue, 2026, new MeasureId("visits"), null, null, 12, null, null, null),
        ["a step to a milestone"] = () => new PublishedStep(GreenStepKind.ReachMilestone, 2026, null, new MilestoneId("plan"), null, null, null, null, null),
        ["a step to an attribute"] = () => new PublishedStep(GreenStepKind.GiveAttribute, 2026, null, null, new AttributeId("places"), null, null, null, null),
        ["a step of a year"] = () => new PublishedStep(GreenStepKind.ChooseYear, 2026, null, null, null, null, null, null, null),
        ["a published notice of a document"] = () => new PublishedNotice(NoticeCode.Assumed, string.Empty, "2030-01-01", "As of the end"),
        ["a published notice of a place"] = () => new PublishedNotice(NoticeCode.AfterAsOf, "/observations/CPOM_OS_1/2029", "2029", "Not begun"),
        ["a level that is sure"] = () => new LevelAssessment("high", LevelStatus.Guaranteed, null, []),
        ["a level that is none"] = () => new LevelAssessment(null, LevelStatus.Guaranteed, null, []),
        ["an answer by a figure"] = () => new Answer(AnswerState.Answered, []) { Figure = 62.5m },
        ["an answer that is not there"] = () => new Answer(AnswerState.Unanswered, []),
        ["a card of nobody"] = () => Anonymous(),
        ["a cohort"] = () => Cohort.Of(CohortCards.Cards(3)),
        ["a cohort of two versions"] = () => Cohort.Of([CohortCards.Card(10), CohortCards.OfAnotherVersion()]),
        ["a group that is hidden"] = () => CohortReporting.Report(CohortCards.Cards(3)).All,
        ["a card that is left out"] = () => Assert.Single(CohortReporting.Calculate([CohortCards.Card(10), CohortCards.Card(20, complete: false)]).Excluded),
        ["a comment that is asked for"] = () => new ExpectedComment(true, new SourcedText(new LocalizedText("Pourquoi", "Why"), SourceLines.Nowhere)),
        ["a comment that may be given"] = () => new ExpectedComment(false, new SourcedText(new LocalizedText("Pourquoi", "Why"), SourceLines.Nowhere)),
    };

    [Theory]
    [InlineData("an establishment", "ch, medium")]
    [InlineData("an establishment with a number", "310781406 (ch, medium)")]
    [InlineData("a number", "12")]
    [InlineData("a yes", "true")]
    [InlineData("a no", "false")]
    [InlineData("a choice", "public")]
    [InlineData("options of cohorts", "groups of 5")]
    [InlineData("options of cohorts that take everybody", "groups of 8, incomplete, insufficient basis")]
    [InlineData("a stage that is done", "balance: 2024-12")]
    [InlineData("a stage that is not done", "balance: not done")]
    [InlineData("a line that was read", "3: text")]
    [InlineData("a line that was refused", "3: 1 diagnostics")]
    [InlineData("a diagnostic of a document", "MalformedJson (document)")]
    [InlineData("a diagnostic of a place", "UnknownValue /a: b")]
    [InlineData("a diagnostic of a cell", "UnknownValue Sheet!B2: b")]
    [InlineData("a gain in figures of nobody", "not applicable")]
    [InlineData("an establishment of no known size", "ch")]
    [InlineData("figures of a score", "100, 100, 100")]
    [InlineData("fields with a number alone", "310781406, ch")]
    [InlineData("a builder of an establishment", "builder of a response to thqse-specimen/sanitary, ch, medium: 0 answers")]
    [InlineData("a builder from fields", "builder of a response to thqse-specimen/sanitary, CH A, ch: 0 answers")]
    [InlineData("a choice of an option", "option pharmacy")]
    [InlineData("a choice of a target", "target 15")]
    [InlineData("a choice of a year", "year 2013")]
    [InlineData("a year with a milestone", "2025: milestones: inventory")]
    [InlineData("a column of a milestone", "CPOM_CT_3 inventory 2025")]
    [InlineData("a milestone that is needed", "2026 needs-assessed: not declared")]
    [InlineData("documents without sentences", "indented, without sentences")]
    [InlineData("one line with sentences", "one line, with sentences")]
    [InlineData("a step to a value", "ReachValue visits 2026 12")]
    [InlineData("a step to a milestone", "ReachMilestone plan 2026")]
    [InlineData("a step to an attribute", "GiveAttribute places 2026")]
    [InlineData("a step of a year", "ChooseYear 2026")]
    [InlineData("a published notice of a document", "Assumed (document): 2030-01-01")]
    [InlineData("a published notice of a place", "AfterAsOf /observations/CPOM_OS_1/2029: 2029")]
    [InlineData("a level that is sure", "Guaranteed: high")]
    [InlineData("a level that is none", "Guaranteed")]
    [InlineData("an answer by a figure", "Answered: 62.5")]
    [InlineData("an answer that is not there", "Unanswered")]
    [InlineData("a card of nobody", "sketch/questions 1.0.0, nobody named: overall")]
    [InlineData("a cohort", "3 cards")]
    [InlineData("a cohort of two versions", "2 cards, OtherQuestionnaire")]
    [InlineData("a group that is hidden", "All : 3, TooFew")]
    [InlineData("a card that is left out", "1 ch, medium: Incomplete")]
    [InlineData("a comment that is asked for", "required: Pourquoi")]
    [InlineData("a comment that may be given", "optional: Pourquoi")]
    public void An_object_tells_its_state(string what, string told) => Assert.Equal(told, Objects[what]().ToString());

    private static readonly Dictionary<string, Action> Refusals = new()
    {
        ["no category"] = () => _ = new Establishment(default, beds: 320),
        ["an empty size class"] = () => _ = new Establishment(EstablishmentCategory.Ch, statedSizeClass: default(SizeClass)),
        ["a negative number"] = () => AttributeValue.Count(-1),
        ["an attribute twice"] = () => EstablishmentAttributes.Of([new(new AttributeId("a"), AttributeValue.Count(1)), new(new AttributeId("a"), AttributeValue.Count(2))]),
        ["no attribute"] = () => EstablishmentAttributes.Of([new(default, AttributeValue.Count(1))]),
        ["a reading of what names no indicator"] = () => ReadingId.Parse("CPOM OS=per-year"),
        ["a reading of no indicator"] = () => _ = new ReadingId(default(IndicatorId), "per-year"),
        ["a contract of another catalogue"] = () => Samples.Evaluation.Plan.Compile().Read(Contract(Small()), new MeasuredValue?[Samples.Evaluation.Plan.Compile().Columns.Count]),
        ["evaluations of two catalogues"] = () => RegionReporting.Calculate([Samples.Evaluation, EvaluatedUnder(Small())], 2026),
        ["a stage that is not there"] = () => _ = Programme.Care["nothing"],
        ["a task that is not there"] = () => _ = QualityPolicyMethod.ManagementByQuality["nothing"],
        ["a kind of member that is not there"] = () => _ = CooperationGroup.Nes2023["nothing"],
        ["a moment before the calendar"] = () => Programme.Care.At(Instant.FromUtc(1, 1, 1, 0, 0)),
        ["a value of another kind than a milestone"] = () => Evaluated(Samples.Evaluation.Plan.Compile(), MeasuredValue.Count(3)),
        ["a window without a beginning"] = () => _ = new Campaign("Campaign", new StageWindow(null, CalendarMoment.Parse("2024-12-01"))),
        ["a window that opens some day of a month"] = () => _ = new Campaign("Campaign", new StageWindow(CalendarMoment.Parse("2024-11"), CalendarMoment.Parse("2024-12-01"))),
        ["a window that closes some day of a month"] = () => _ = new Campaign("Campaign", new StageWindow(CalendarMoment.Parse("2024-11-01"), CalendarMoment.Parse("2024-12"))),
        ["a group of a document that is none"] = () => CooperationGroup.Load(new MemoryStream("{}"u8.ToArray())),
        ["a programme of a document that is none"] = () => Programme.Load(new MemoryStream("{}"u8.ToArray())),
        ["a stage that a state does not have"] = () => _ = Programme.Care.At(Instant.FromUtc(2024, 6, 14, 10, 0))["nothing"],
        ["a moment after the calendar"] = () => Programme.Care.At(Instant.FromUtc(9999, 12, 31, 23, 30)),
        ["a refusal without a reason"] = () => ContractReadResult.Refused([]),
        ["a window without an end"] = () => _ = new Campaign("Campaign", Programme.Care["domain-3"].Window),
        ["a code that is none"] = () => Codes<Confidence>.FromKebab("sure"),
    };

    [Theory]
    [InlineData("no category", typeof(ArgumentOutOfRangeException))]
    [InlineData("an empty size class", typeof(ArgumentOutOfRangeException))]
    [InlineData("a negative number", typeof(ArgumentOutOfRangeException))]
    [InlineData("an attribute twice", typeof(ArgumentException))]
    [InlineData("no attribute", typeof(ArgumentException))]
    [InlineData("a reading of what names no indicator", typeof(FormatException))]
    [InlineData("a reading of no indicator", typeof(ArgumentException))]
    [InlineData("a stage that is not there", typeof(KeyNotFoundException))]
    [InlineData("a task that is not there", typeof(KeyNotFoundException))]
    [InlineData("a kind of member that is not there", typeof(KeyNotFoundException))]
    [InlineData("a moment before the calendar", typeof(ArgumentOutOfRangeException))]
    [InlineData("a value of another kind than a milestone", typeof(ArgumentException))]
    [InlineData("a window without a beginning", typeof(ArgumentException))]
    [InlineData("a window that opens some day of a month", typeof(ArgumentException))]
    [InlineData("a window that closes some day of a month", typeof(ArgumentException))]
    [InlineData("a group of a document that is none", typeof(DiagnosticsException))]
    [InlineData("a programme of a document that is none", typeof(DiagnosticsException))]
    [InlineData("a stage that a state does not have", typeof(KeyNotFoundException))]
    [InlineData("a moment after the calendar", typeof(ArgumentOutOfRangeException))]
    [InlineData("a refusal without a reason", typeof(ArgumentException))]
    [InlineData("a window without an end", typeof(ArgumentException))]
    [InlineData("a code that is none", typeof(ArgumentOutOfRangeException))]
    [InlineData("evaluations of two catalogues", typeof(ArgumentException))]
    [InlineData("a contract of another catalogue", typeof(ArgumentException))]
    public void What_cannot_be_is_refused(string what, Type refusal) => Assert.IsType(refusal, Record.Exception(Refusals[what]));

    private static CpomCatalogue Small() => new Thqse.Sdk.Tests.Cpom.Catalogues.Scheme("""[{ "id": "visits", "kind": "count" }]""", """{ "rule": "threshold", "measure": "visits", "atLeast": 1 }""").Catalogue();

    private static Questionnaire Questions => Referential.ThqseSpecimen["thqse-specimen/sanitary"];

    private static CpomContract Contract(string sample) => ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", sample + ".json"))).ContractOrThrow();

    private static PlanColumn Milestone(CompiledPlan plan) => plan.Columns[plan.FindColumn(IndicatorId.Parse("CPOM_CT_3"), new MilestoneId("inventory"), 2025)];

    /// <summary>A value in the place of a milestone, and nothing else.</summary>
    private static void Evaluated(CompiledPlan plan, MeasuredValue value)
    {
        var values = new MeasuredValue?[plan.Columns.Count];
        values[plan.FindColumn(IndicatorId.Parse("CPOM_CT_3"), new MilestoneId("inventory"), 2025)] = value;
        plan.Evaluate(values, new LocalDate(2027, 3, 31), new VerdictStatus[plan.CellCount]);
    }

    /// <summary>The score of who answers the only question with yes.</summary>
    private static ScoreFigures Figures()
    {
        var questionnaire = Sketch.Questionnaire("""{ "pillars": ["p"], "themes": { "t": "p" }, "scales": { "s": { "no": 0, "yes": 1 } }, "questions": { "q": { "theme": "t", "scale": "s" } } }""");
        var establishment = new Establishment(EstablishmentCategory.Ch, beds: 320);
        var compiled = questionnaire.Compile(establishment);
        var answers = new GivenAnswer[compiled.Questions.Count];
        compiled.Read(new QuestionnaireResponseBuilder(questionnaire, establishment).Choose("q", "yes").Build(), answers);
        var scores = new ScoreFigures[compiled.Nodes.Count];
        compiled.Score(answers, scores);
        return scores[0];
    }

    private static ScoreCard Anonymous()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(ScoreCardDocument.Write(CohortCards.Card(50)))!.AsObject();
        document.Remove("establishment");
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }

    private static CpomEvaluation EvaluatedUnder(CpomCatalogue catalogue) => catalogue.EvaluateAsAsked(Contract(catalogue));

    private static CpomContract Contract(CpomCatalogue catalogue) => new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
}
