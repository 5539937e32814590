using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>The shape of a referential document and of a questionnaire.</summary>
internal static class ReferentialShapes
{
    public static readonly Shape Questionnaire = new ObjectShape(
        Required("id", Name, "The identifier that responses name, such as my-referential/short."),
        Required("version", Text, "The version of the questions; a score says it."),
        Required("label", Localized, "What it is called."),
        Required("questions", new ListShape(QuestionForms.Question.Shape), "The questions, in the order in which they are asked."));

    private static readonly Shape OutOf100 = new NumberShape(isCount: false, largest: 100);

    private static readonly Shape Pillar = new ObjectShape(
        Required("id", Name, "The identifier of the pillar."),
        Optional("weight", Number, "Its weight in the whole; when absent, 1."),
        Required("label", Localized, "What it is about."));

    private static readonly Shape Theme = new ObjectShape(
        Required("id", Name, "The identifier of the theme."),
        Optional("pillar", Text, "Its pillar; that of its parent, when absent."),
        Optional("parent", Text, "The theme that it is a part of; when absent, it stands in its pillar itself."),
        Optional("weight", Number, "Its weight in its pillar or parent; when absent, 1."),
        Required("label", Localized, "What it is about."))
    {
        Rules = [new AlternativeMembers("pillar", "parent", isExclusive: false)],
    };

    private static readonly Shape Gate = new ObjectShape(
        Optional("pillar", Text, "The pillar whose score has a minimum."),
        Optional("theme", Text, "The theme whose score has a minimum; without pillar and theme, the imperative questions have."),
        Optional("share", OutOf100, "How many of the imperative questions must have the minimum, in percent; when absent, all of them."),
        Required("minimum", OutOf100, "The minimum, out of 100."))
    {
        Rules = [new AtMostOneMember("pillar", "theme", "share")],
    };

    private static readonly Shape Level = new ObjectShape(
        Required("id", Name, "The identifier of the level."),
        Required("label", Localized, "What it is called."),
        Required("from", OutOf100, "The conservative overall score from which it is reached, out of 100."),
        Optional("gates", new ListShape(Gate), "Its further conditions, added to those of the levels below."));

    /// <summary>The referential document, whose questionnaires are inside, or named when each is in a file of its own.</summary>
    public static Shape Referential(Shape questionnaire) => new ObjectShape(
        Required("format", new FormatShape(ReferentialLoader.Format)),
        Required("id", Name, "The identifier of the referential."),
        Required("version", Text, "The version of the data."),
        Optional("specimen", Flag, "Whether it was written for demonstration, and is no official text."),
        Required("label", Localized, "What it is called."),
        Required("notice", Localized, "What a reader has to know of its origin; shown wherever a result is."),
        Optional("aggregation", new ChoiceShape(Codes<ScoreAggregation>.AllKebab), "means: weighted means at every level; points: points won over points possible. When absent, means."),
        Optional(PenaltyCheck.Floor, new NumberShape(isCount: false, largest: 0), "0 where answers may take points away: the score of a theme does not fall below it."),
        Optional("scales", new ListShape(OptionForms.Scale.Shape), "Proposed answers that several questions share."),
        Required("pillars", new ListShape(Pillar), "The broad parts, in order."),
        Required("themes", new ListShape(Theme), "The subjects of the pillars, in order, at any depth."),
        Optional("levels", new ListShape(Level), "The levels, from the lowest."),
        Required("questionnaires", new ListShape(questionnaire), "The questionnaires, in order."));
}
