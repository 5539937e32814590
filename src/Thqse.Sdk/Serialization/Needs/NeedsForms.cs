using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of what has to be declared.</summary>
internal static class NeedsForms
{
    private static readonly Form<decimal?> Signed = ValueOrNull(Decimal(new NumberShape(isCount: false, largest: null) { IsSigned = true }));

    private static readonly ObjectForm<NeededValue> Value = new(
    [
        Required("year", Year, (NeededValue value) => value.Year),
        Optional("measure", Text, (NeededValue value) => value.Measure?.Id.ToString()),
        Optional("milestone", Text, (NeededValue value) => value.Milestone?.Id.ToString()),
        Required("label", Text, (NeededValue value, Language language) => value.Measure?.Label[language] ?? value.Milestone!.Label[language]),
        Required("reference", Flag, (NeededValue value) => value.IsReference).Meaning("Whether nothing is asked of it in its own year: a later year compares with it."),
        Required("declared", Flag, (NeededValue value) => value.IsDeclared),
        Required("value", Signed, (NeededValue value) => value.Value?.Number).Meaning("The number declared; null where there is none, for an answer, a class, a milestone and a zero denominator."),
        OptionalValue("numerator", Forms.Number, (NeededValue value) => value.Value?.Numerator),
        OptionalValue("denominator", Forms.Number, (NeededValue value) => value.Value?.Denominator),
        OptionalValue("answer", Flag, (NeededValue value) => value.Value?.Answer),
        Optional("class", Text, (NeededValue value) => value.Value?.ClassName),
    ]);

    private static readonly ObjectForm<IndicatorNeeds> Indicator = new(
    [
        Required("id", Text, (IndicatorNeeds needs) => needs.Plan.Fiche.Id.ToString()),
        Required("label", Text, (IndicatorNeeds needs, Language language) => needs.Plan.Fiche.Label[language]),
        Required("row", MaybeText, (IndicatorNeeds needs) => needs.Plan.Row?.Id),
        Required("lacksOption", Flag, (IndicatorNeeds needs) => needs.LacksOption).Meaning("Whether one of the options has to be chosen first."),
        Required("lacksTarget", Flag, (IndicatorNeeds needs) => needs.LacksTarget).Meaning("Whether the establishment has to fix its own target."),
        Required("lacksMembership", Flag, (IndicatorNeeds needs) => needs.LacksMembership).Meaning("Whether it has to be said first if the establishment is a member of a GHT."),
        Required("lacksAttributes", Texts, (IndicatorNeeds needs) => [.. needs.LackingAttributes.Select(attribute => attribute.Id.ToString())]).Meaning("What the establishment has to say of itself first."),
        Required("options", Texts, (IndicatorNeeds needs) => [.. needs.Plan.Fiche.Targets.Options.Select(option => option.Id.ToString())]),
        Required("values", List(Value), (IndicatorNeeds needs) => needs.Values),
    ]);

    private static readonly ObjectForm<ContractNeeds> Summary = new(
    [
        Required("needed", Count, (ContractNeeds needs) => needs.Values.Count()),
        Required("declared", Count, (ContractNeeds needs) => needs.Values.Count(value => value.IsDeclared)),
    ]);

    public static readonly ObjectForm<ContractNeeds> Document = new(
    [
        Format<ContractNeeds>(NeedsDocument.Format),
        .. Envelope.Select(member => member.Within((ContractNeeds needs) => needs.Evaluation)),
        Required("indicators", List(Indicator), (ContractNeeds needs) => needs.Indicators),
        Required("summary", Summary, (ContractNeeds needs) => needs),
    ]);
}

/// <summary>What has to be declared for a contract, beside what its results are made from.</summary>
internal sealed record ContractNeeds(CpomEvaluation Evaluation, IReadOnlyList<IndicatorNeeds> Indicators)
{
    public IEnumerable<NeededValue> Values => Indicators.SelectMany(each => each.Values);
}
