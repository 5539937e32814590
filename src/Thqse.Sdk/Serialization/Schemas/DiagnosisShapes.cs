using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shapes of the documents that a self-diagnosis gives beside the score card: questionnaire and cohort report; and of diagnostics.</summary>
internal static class DiagnosisShapes
{
    private static readonly Shape MaybeText = new NullableShape(Text);
    private static readonly Shape Score = new NullableShape(new NumberShape(isCount: false, largest: 100));

    private static readonly ShapeMember[] Statistics =
    [
        Required("suppressed", Flag),
        Required("why", new NullableShape(new ChoiceShape(Codes<SuppressionReason>.AllKebab))),
        Required("count", new NullableShape(Count)),
        Required("mean", Score),
        Required("median", Score),
        Required("lowerQuartile", Score),
        Required("upperQuartile", Score),
        Required("firstDecile", Score),
        Required("lastDecile", Score),
        Optional("minimum", Score),
        Optional("maximum", Score),
    ];

    private static readonly Shape Nodes = new ListShape(new ObjectShape([Required("id", Text), .. Statistics]));

    public static readonly Shape Questionnaire = new ObjectShape(
        Required("format", new FormatShape(QuestionnaireDocument.Format)),
        Required("id", Text),
        Required("version", Text),
        Required("specimen", Flag),
        Required("label", Localized),
        Required("notice", Localized),
        Required("pillars", new ListShape(new ObjectShape(Required("id", Text), Required("label", Localized)))),
        Required("themes", new ListShape(new ObjectShape(
            Required("id", Text), Required("pillar", Text), Required("weight", Number), Required("label", Localized)))),
        Required("questions", new ListShape(Diagnosis.Loading.ReferentialShapes.Question)));

    public static readonly Shape CohortReport = new ObjectShape(
        Required("format", new FormatShape(CohortReportDocument.Format)),
        Required("purpose", new ChoiceShape([CohortReportDocument.Publication, CohortReportDocument.Calculation])),
        Required("questionnaire", new ObjectShape(Required("id", Text), Required("version", Text))),
        Required("specimen", Flag),
        NotConcernedMember.Shape,
        Required("received", Count),
        Required("leftOut", Count),
        Required("insufficientBasis", Count),
        Required("alikeAndUnnamed", Count),
        Required("includesIncomplete", Flag),
        Required("includesInsufficientBasis", Flag),
        Required("smallestGroup", Count),
        Required("quantiles", new ChoiceShape(Codes<QuantileMethod>.AllKebab)),
        Required("groups", new ListShape(new ObjectShape(
            Required("dimension", new ChoiceShape(Codes<CohortDimension>.AllKebab)),
            Required("key", MaybeText),
            Required("count", Count),
            Required("suppressed", Flag),
            Required("why", new NullableShape(new ChoiceShape(Codes<SuppressionReason>.AllKebab))),
            Required("overall", new ObjectShape(Statistics)),
            Required("pillars", Nodes),
            Required("themes", Nodes),
            Required("levelsWhy", new NullableShape(new ChoiceShape(Codes<SuppressionReason>.AllKebab))),
            Required("levels", new ListShape(new ObjectShape(
                Required("level", MaybeText), Required("count", Count), Required("share", new NumberShape(isCount: false, largest: 1))))),
            Required("strengths", Texts),
            Required("axes", Texts)))));

    public static readonly Shape Diagnostics = new ObjectShape(
        Required("format", new FormatShape(DiagnosticsDocument.Format)),
        Required("diagnostics", new ListShape(new ObjectShape(
            Required("code", new ChoiceShape(Codes<DiagnosticCode>.AllKebab)),
            Required("pointer", Text),
            Required("value", MaybeText),
            Required("message", Text),
            Required("suggestions", Texts)))));
}
