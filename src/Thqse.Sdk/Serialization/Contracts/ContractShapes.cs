using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of a contract document. Values depend on their measure: they are checked by <see cref="ValueReader"/>.</summary>
internal static class ContractShapes
{
    private static readonly Shape Justification = new TextShape(DiagnosticCode.JustificationRequired, text => !string.IsNullOrWhiteSpace(text)) { Pattern = SchemaPattern.NotBlank };

    private static readonly Shape Choice = new ObjectShape(
        Optional("option", Text, "The option chosen, one of the fiche."),
        Optional("target", new AnyShape(Number), "The target of one's own, above the floor of the fiche; percent for a rate."));

    private static readonly Shape Observation = new ObjectShape(
        Optional("values", new MapShape(new AnyShape(ValueReader.AnyValue)), "By measure of the fiche: a count, a percentage, a numerator and a denominator, or true or false."),
        Optional("milestones", Texts, "The milestones of the fiche that were reached."),
        Optional("comment", Text, "What is said of the year, where the fiche expects a comment."),
        Optional("evidence", Texts, "The pieces of evidence, such as names of files."));

    private static readonly Shape Years = new MapShape(Observation) { NamePattern = SchemaPattern.Whole("[0-9]{4}") };

    public static readonly Shape Contract = new ObjectShape(
        Required("format", new FormatShape(ContractDocument.Format)),
        Optional("catalogue", Text, "The catalogue declared against; when absent, cpom-occitanie-2025-2029."),
        Optional("asOf", DocumentShapes.Date, "The date of the evaluation; when absent, the day after the period."),
        Required("establishment", EstablishmentShapes.OfContract, "Who declares."),
        Optional("choices", IndicatorNames.Map(Choice), "By indicator, what is fixed once."),
        Optional("notConcerned", IndicatorNames.Map(Justification), "The indicators taken out of the contract, each with its justification."),
        Optional("readings", IndicatorNames.Map(new EitherShape(Text, Texts), other: ReadingsReader.Several), "By indicator or for all, other readings of the ledger."),
        Optional("observations", IndicatorNames.Map(Years), "By indicator and year, what is declared."));
}
