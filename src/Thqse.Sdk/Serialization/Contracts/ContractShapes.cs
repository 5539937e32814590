using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of a contract document. Values depend on their measure: they are checked by <see cref="ValueReader"/>.</summary>
internal static class ContractShapes
{
    private static readonly Shape Observation = new ObjectShape(
        Optional("values", new MapShape(new AnyShape(ValueReader.AnyValue))),
        Optional("milestones", Texts),
        Optional("comment", Text),
        Optional("evidence", Texts));

    public static readonly Shape Contract = new ObjectShape(
        Required("format", DocumentShapes.Format(ContractDocument.Format)),
        Optional("catalogue", Text),
        Optional("asOf", DocumentShapes.Date),
        Required("establishment", EstablishmentShapes.OfContract),
        Optional("choices", ByIndicator(new ObjectShape(Optional("option", Text), Optional("target", new AnyShape(Number))))),
        Optional("notConcerned", ByIndicator(new TextShape(DiagnosticCode.JustificationRequired, text => !string.IsNullOrWhiteSpace(text)) { Pattern = "\\S" })),
        Optional("readings", ByIndicator(new EitherShape(Text, Texts))),
        Optional("observations", ByIndicator(new MapShape(Observation))));

    /// <summary>A map whose keys are indicators: CPOM_CT_7 beside CPOM_CT_07 is a duplicate.</summary>
    private static MapShape ByIndicator(Shape item)
        => new(item, name => IndicatorId.TryParse(name, out var id) ? id.ToString() : name);
}
