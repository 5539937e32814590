using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>The shape of a referential document and of a questionnaire.</summary>
internal static class ReferentialShapes
{
    public static readonly Shape Questionnaire = new ObjectShape(
        Required("id", Name), Required("version", Text), Required("label", Localized), Required("questions", new ListShape(QuestionForms.Question.Shape)));

    /// <summary>The referential document, whose questionnaires are inside, or named when each is in a file of its own.</summary>
    public static Shape Referential(Shape questionnaire) => new ObjectShape(
        Required("format", new FormatShape(ReferentialLoader.Format)),
        Required("id", Name),
        Required("version", Text),
        Optional("specimen", Flag),
        Required("label", Localized),
        Required("notice", Localized),
        Required("pillars", new ListShape(new ObjectShape(Required("id", Name), Required("label", Localized)))),
        Required("themes", new ListShape(new ObjectShape(
            Required("id", Name), Required("pillar", Text), Optional("weight", Number), Required("label", Localized)))),
        Optional("levels", new ListShape(new ObjectShape(
            Required("id", Name),
            Required("label", Localized),
            Required("from", new NumberShape(isCount: false, largest: 100)),
            Optional("gates", new ListShape(new ObjectShape(Optional("pillar", Text), Required("minimum", new NumberShape(isCount: false, largest: 100)))))))),
        Required("questionnaires", new ListShape(questionnaire)));
}
