using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Loading;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The questionnaire document: the questions as the referential says them, with the pillars and themes that they belong to.</summary>
internal static class QuestionnaireForms
{
    private static readonly ObjectForm<Pillar> Pillar = new(
    [
        Required("id", Text, (Pillar pillar) => pillar.Id),
        OptionalValue("weight", Number, (Pillar pillar) => pillar.Weight == 1 ? (decimal?)null : pillar.Weight),
        Required("label", Localized, (Pillar pillar) => pillar.Label),
    ]);

    private static readonly ObjectForm<Theme> Theme = new(
    [
        Required("id", Text, (Theme theme) => theme.Id),
        Required("pillar", Text, (Theme theme) => theme.Pillar),
        Optional("parent", Text, (Theme theme) => theme.Parent),
        Required("weight", Number, (Theme theme) => theme.Weight),
        Required("label", Localized, (Theme theme) => theme.Label),
    ]);

    public static readonly ObjectForm<AskedQuestionnaire> Document = new(
    [
        Format<AskedQuestionnaire>(QuestionnaireDocument.Format),
        Required("id", Text, (AskedQuestionnaire asked) => asked.Questionnaire.Id),
        Required("version", Text, (AskedQuestionnaire asked) => asked.Questionnaire.Version),
        Required("specimen", Flag, (AskedQuestionnaire asked) => asked.Referential.IsSpecimen),
        Required("label", Localized, (AskedQuestionnaire asked) => asked.Questionnaire.Label),
        Required("notice", Localized, (AskedQuestionnaire asked) => asked.Referential.Notice),
        OptionalValue("aggregation", Kebab<ScoreAggregation>(), (AskedQuestionnaire asked) => asked.Referential.Aggregation == ScoreAggregation.Means ? null : (ScoreAggregation?)asked.Referential.Aggregation),
        OptionalValue("floor", Number, (AskedQuestionnaire asked) => asked.Referential.HasPenalties ? (decimal?)0 : null),
        Required("pillars", List(Pillar), (AskedQuestionnaire asked) => asked.Referential.Pillars),
        Required("themes", List(Theme), (AskedQuestionnaire asked) => asked.Referential.Themes),
        Required("questions", List(QuestionForms.Question), (AskedQuestionnaire asked) => asked.Questions),
    ]);
}

/// <summary>A questionnaire and those of its questions that are asked.</summary>
internal sealed record AskedQuestionnaire(Questionnaire Questionnaire, IReadOnlyList<Question> Questions)
{
    public Referential Referential => Questionnaire.Referential;
}
