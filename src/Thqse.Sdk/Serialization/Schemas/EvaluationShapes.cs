using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shapes of the documents that a contract gives: evaluation and plan.</summary>
internal static class EvaluationShapes
{
    private static readonly Shape MaybeText = new NullableShape(Text);
    private static readonly Shape Figure = new NullableShape(new NumberShape(isCount: false, largest: null));
    private static readonly Shape MaybeYear = new NullableShape(Year);
    private static readonly Shape Status = new ChoiceShape(Codes<VerdictStatus>.AllCamel);
    private static readonly Shape Reasons = new ListShape(new ChoiceShape(Codes<Reason>.AllKebab));

    private static readonly ShapeMember[] Envelope =
    [
        Required("catalogue", new ObjectShape(Required("id", Text), Required("version", Text))),
        Required("engine", Text),
        Required("asOf", DocumentShapes.Date),
        Required("readings", new MapShape(new EitherShape(Text, Texts))),
        Required("establishment", new ObjectShape(
            Optional("name", Text),
            Required("category", new ChoiceShape(CategoryCodes.OfContract)),
            Required("sizeClass", new ChoiceShape(Codes<SizeClass>.AllKebab)))),
    ];

    private static readonly ShapeMember[] Subject = [Required("rule", Text), Optional("measure", Text), Optional("milestone", Text)];

    private static readonly Shape Horizon = new NullableShape(new ObjectShape(
        Required("status", Status), Required("required", Figure), Required("observed", Figure)));

    private static readonly Shape Step = new ObjectShape(
        Required("kind", new ChoiceShape(Codes<GreenStepKind>.AllKebab)),
        Required("year", Year),
        Optional("measure", Text),
        Optional("milestone", Text),
        Required("value", Figure),
        Required("numerator", Figure));

    private static readonly Shape Path = new NullableShape(new ObjectShape(
        Required("ways", new ListShape(new ObjectShape(Required("steps", new ListShape(Step))))),
        Required("remainingOverPeriod", Figure),
        Required("text", Text)));

    private static readonly Shape VerdictPart = new ObjectShape(
    [
        .. Subject,
        Required("status", Status),
        Required("required", Figure),
        Required("observed", Figure),
        Required("reference", Figure),
        Required("referenceYear", MaybeYear),
    ]);

    private static readonly Shape YearVerdict = new ObjectShape(
        Required("year", Year),
        Required("status", Status),
        Required("evidence", new ChoiceShape(Codes<EvidenceState>.AllCamel)),
        Required("issues", new ListShape(new ChoiceShape(Codes<Issue>.AllKebab))),
        Required("reasons", Reasons),
        Required("required", Figure),
        Required("observed", Figure),
        Required("parts", new ListShape(VerdictPart)),
        Required("toDate", Horizon),
        Required("toGreen", Path),
        Required("why", Text));

    private static readonly Shape PlannedYear = new ObjectShape(
        Required("year", Year),
        Required("rule", MaybeText),
        Optional("measure", Text),
        Optional("milestone", Text),
        Required("required", Figure),
        Required("referenceYear", MaybeYear),
        Required("parts", new ListShape(new ObjectShape(
            [.. Subject, Required("required", Figure), Required("reference", Figure), Required("referenceYear", MaybeYear)]))),
        Required("reasons", Reasons),
        Required("asks", MaybeText),
        Required("guidance", MaybeText));

    private static readonly Shape PlannedPeriod = new NullableShape(new ObjectShape(
        Required("rule", Text), Required("required", Figure), Required("stated", MaybeText), Required("asks", MaybeText)));

    public static readonly Shape Evaluation = new ObjectShape(
    [
        Required("format", new FormatShape(EvaluationDocument.Format)),
        .. Envelope,
        Required("indicators", Indicators(YearVerdict, Horizon)),
        Required("summary", new ObjectShape([.. Codes<VerdictStatus>.AllCamel.Select(status => Required(status, Count))])),
    ]);

    public static readonly Shape Plan = new ObjectShape(
    [
        Required("format", new FormatShape(PlanDocument.Format)),
        .. Envelope,
        Required("indicators", Indicators(PlannedYear, PlannedPeriod)),
    ]);

    private static ListShape Indicators(Shape year, Shape period) => new(new ObjectShape(
        Required("id", Text),
        Required("label", Text),
        Required("row", MaybeText),
        Required("applicable", Flag),
        Required("years", new ListShape(year)),
        Required("period", period)));
}
