using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.PublicApi.Support;

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
    public void An_object_tells_its_state(string what, string told) => Assert.Equal(told, Objects[what]().ToString());

    private static readonly Dictionary<string, Action> Refusals = new()
    {
        ["no category"] = () => _ = new Establishment(default, beds: 320),
        ["an empty size class"] = () => _ = new Establishment(EstablishmentCategory.Ch, statedSizeClass: default(SizeClass)),
        ["a negative number"] = () => AttributeValue.Count(-1),
        ["an attribute twice"] = () => EstablishmentAttributes.Of([new(new AttributeId("a"), AttributeValue.Count(1)), new(new AttributeId("a"), AttributeValue.Count(2))]),
        ["no attribute"] = () => EstablishmentAttributes.Of([new(default, AttributeValue.Count(1))]),
        ["a reading of no indicator"] = () => _ = new ReadingId(default(IndicatorId), "per-year"),
        ["a contract of another catalogue"] = () => Samples.Evaluation.Plan.Compile().Read(Contract(Small()), new MeasuredValue?[Samples.Evaluation.Plan.Compile().Columns.Count]),
        ["evaluations of two catalogues"] = () => RegionReporting.Calculate([Samples.Evaluation, Small().EvaluateAsAsked(Contract(Small()))], 2026),
        ["a stage that is not there"] = () => _ = Programme.Care["nothing"],
        ["a task that is not there"] = () => _ = QualityPolicyMethod.ManagementByQuality["nothing"],
        ["a kind of member that is not there"] = () => _ = CooperationGroup.Nes2023["nothing"],
        ["a moment before the calendar"] = () => Programme.Care.At(Instant.FromUtc(1, 1, 1, 0, 0)),
        ["a window without an end"] = () => _ = new Campaign("Campaign", Programme.Care["domain-3"].Window),
        ["a code that is none"] = () => Codes<Confidence>.FromKebab("sure"),
    };

    [Theory]
    [InlineData("no category", typeof(ArgumentOutOfRangeException))]
    [InlineData("an empty size class", typeof(ArgumentOutOfRangeException))]
    [InlineData("a negative number", typeof(ArgumentOutOfRangeException))]
    [InlineData("an attribute twice", typeof(ArgumentException))]
    [InlineData("no attribute", typeof(ArgumentException))]
    [InlineData("a reading of no indicator", typeof(ArgumentException))]
    [InlineData("a stage that is not there", typeof(KeyNotFoundException))]
    [InlineData("a task that is not there", typeof(KeyNotFoundException))]
    [InlineData("a kind of member that is not there", typeof(KeyNotFoundException))]
    [InlineData("a moment before the calendar", typeof(ArgumentOutOfRangeException))]
    [InlineData("a window without an end", typeof(ArgumentException))]
    [InlineData("a code that is none", typeof(ArgumentOutOfRangeException))]
    [InlineData("evaluations of two catalogues", typeof(ArgumentException))]
    [InlineData("a contract of another catalogue", typeof(ArgumentException))]
    public void What_cannot_be_is_refused(string what, Type refusal) => Assert.IsType(refusal, Record.Exception(Refusals[what]));

    private static CpomCatalogue Small() => new Thqse.Sdk.Tests.Cpom.Catalogues.Scheme("""[{ "id": "visits", "kind": "count" }]""", """{ "rule": "threshold", "measure": "visits", "atLeast": 1 }""").Catalogue();

    private static CpomContract Contract(CpomCatalogue catalogue) => new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
}
