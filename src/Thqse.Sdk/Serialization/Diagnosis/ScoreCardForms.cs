using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The score card document. Here null is a value: a node in which nothing applies has no score.</summary>
internal static class ScoreCardForms
{
    private static readonly Form<decimal> Points = Decimal(new NumberShape(isCount: false, largest: 100));
    private static readonly Form<decimal?> Score = ValueOrNull(Points);
    private static readonly Form<int> Questions = Whole(new NumberShape(isCount: true, largest: int.MaxValue));

    private static readonly FormMember<NodeScore, decimal?> Conservative = Required("conservative", Score, (NodeScore node) => node.Conservative);
    private static readonly FormMember<NodeScore, decimal?> Provisional = Required("provisional", Score, (NodeScore node) => node.Provisional);
    private static readonly FormMember<NodeScore, decimal?> Lowest = Required("lowest", Score, (NodeScore node) => node.Lowest);
    private static readonly FormMember<NodeScore, decimal?> Highest = Required("highest", Score, (NodeScore node) => node.Highest);
    private static readonly FormMember<NodeScore, IReadOnlyList<ScoreCaveat>> Flags = Required("flags", List(Kebab<ScoreCaveat>()), (NodeScore node) => node.Flags);
    private static readonly FormMember<NodeScore, decimal?> Weight = OptionalValue("weight", Number, (NodeScore node) => node.Weight == 1 ? (decimal?)null : node.Weight);
    private static readonly FormMember<NodeScore>[] Scores = [Conservative, Provisional, Lowest, Highest, Flags];

    private static readonly FormMember<NodeScore, string> NodeId = Required("id", Text, (NodeScore node) => node.Id);
    private static readonly FormMember<NodeScore> IsApplicable = Required("applicable", Flag, (NodeScore node) => node.IsApplicable);

    private static readonly ObjectForm<NodeScore> Whole = new(Scores, element => Node("overall", element), [new ScoresTogether(isSaid: false)]);

    private static readonly ObjectForm<NodeScore> Pillar =
        new([NodeId, Weight, IsApplicable, .. Scores], element => Node(NodeId.Of(element), element), [new ScoresTogether(isSaid: true)]);

    private static readonly FormMember<ThemeScore, string> ThemePillar = Required("pillar", Text, (ThemeScore theme) => theme.Pillar);
    private static readonly FormMember<ThemeScore, string?> Parent = Optional("parent", Text, (ThemeScore theme) => theme.Parent);
    private static readonly FormMember<ThemeScore, int> Answered = Required("answered", Questions, (ThemeScore theme) => theme.Answered);
    private static readonly FormMember<ThemeScore, int> Asked = Required("asked", Questions, (ThemeScore theme) => theme.Asked);

    private static readonly ObjectForm<ThemeScore> Theme = new(
        [OfTheme(NodeId), ThemePillar, Parent, OfTheme(Weight), OfTheme(IsApplicable), .. Scores.Select(OfTheme), Answered, Asked],
        element => new ThemeScore(Node(NodeId.Of(element), element), ThemePillar.Of(element), Parent.Of(element), Asked.Of(element), Answered.Of(element)),
        [new ScoresTogether(isSaid: true)]);

    private static readonly FormMember<LevelAssessment, string?> Indicative = Required("indicative", OrNull(Text), (LevelAssessment level) => level.Indicative);
    private static readonly FormMember<LevelAssessment, LevelStatus> Status = Required("status", Camel<LevelStatus>(), (LevelAssessment level) => level.Status);
    private static readonly FormMember<LevelAssessment, decimal?> MissingPoints = Required("missingPoints", Score, (LevelAssessment level) => level.MissingPoints);

    private static readonly FormMember<UnmetGate, string> GateLevel = Required("level", Text, (UnmetGate gate) => gate.Level);
    private static readonly FormMember<UnmetGate, string?> GatePillar = Optional("pillar", Text, (UnmetGate gate) => gate.Pillar);
    private static readonly FormMember<UnmetGate, string?> GateTheme = Optional("theme", Text, (UnmetGate gate) => gate.Theme);
    private static readonly FormMember<UnmetGate, IReadOnlyList<string>> GateQuestions = OptionalList("questions", Texts, (UnmetGate gate) => gate.Questions);
    private static readonly FormMember<UnmetGate, string?> GateQuestion = Optional("question", Text, (UnmetGate gate) => gate.Question);
    private static readonly FormMember<UnmetGate, decimal> Has = Required("has", Points, (UnmetGate gate) => gate.Has);
    private static readonly FormMember<UnmetGate, decimal> Needs = Required("needs", Points, (UnmetGate gate) => gate.Needs);

    private static readonly ObjectForm<UnmetGate> Gate = new(
        [GateLevel, GatePillar, GateTheme, GateQuestion, GateQuestions, Has, Needs],
        element => new UnmetGate(GateLevel.Of(element), Exact.From(Has.Of(element)), Exact.From(Needs.Of(element)))
        {
            Pillar = GatePillar.Of(element),
            Theme = GateTheme.Of(element),
            Question = GateQuestion.Of(element),
            Questions = GateQuestions.Of(element),
        });

    private static readonly FormMember<LevelAssessment, IReadOnlyList<UnmetGate>> UnmetGates = Assumed("unmetGates", List(Gate), [], (LevelAssessment level) => level.UnmetGates);

    /// <summary>A level that is indicated is one that is reached, and so is the lowest one.</summary>
    private static readonly ObjectRule IndicativeWhenGuaranteed = new Unless(
        MemberIs.Null(Indicative.Name, JsonValueKind.String),
        MemberIs.Text(Status.Name, Codes<LevelStatus>.Camel(LevelStatus.Guaranteed), Codes<LevelStatus>.AllCamel));

    private static readonly ObjectForm<LevelAssessment> Level = new(
        [Indicative, Status, MissingPoints, UnmetGates],
        element => new LevelAssessment(Indicative.Of(element), Status.Of(element), MissingPoints.Of(element), UnmetGates.Of(element)),
        [IndicativeWhenGuaranteed]);

    private static readonly FormMember<Gain, string> Question = Required("question", Text, (Gain gain) => gain.Question);
    private static readonly FormMember<Gain, decimal> GainedPoints = Required("points", Points, (Gain gain) => gain.Points);
    private static readonly FormMember<Gain, IReadOnlyList<UnmetGate>> Opens = OptionalList("opens", List(Gate), (Gain gain) => gain.Opens);

    private static readonly ObjectForm<Gain> Gained = new(
        [Question, GainedPoints, Opens], element => new Gain(Question.Of(element), Exact.From(GainedPoints.Of(element)), Opens.Of(element)));

    private static readonly FormMember<ScoreCard, QuestionnaireVersion> Questionnaire =
        Required("questionnaire", QuestionnaireVersion.Form, (ScoreCard card) => new QuestionnaireVersion(card.QuestionnaireId, card.QuestionnaireVersion));

    private static readonly FormMember<ScoreCard, bool> Specimen = Assumed("specimen", Flag, false, (ScoreCard card) => card.IsSpecimen);
    private static readonly FormMember<ScoreCard, Establishment?> Establishment = Optional("establishment", EstablishmentForms.OfCard, (ScoreCard card) => card.Establishment);
    private static readonly FormMember<ScoreCard, NotConcernedPolicy?> NotConcerned = NotConcernedMember.Of((ScoreCard card) => card.NotConcerned);

    private static readonly FormMember<ScoreCard, decimal?> Completeness =
        Required("completeness", ValueOrNull(Decimal(new NumberShape(isCount: false, largest: 1))), (ScoreCard card) => card.Completeness);

    private static readonly FormMember<ScoreCard, ScoreAggregation?> Aggregation = OptionalValue(
        "aggregation", Kebab<ScoreAggregation>(), (ScoreCard card) => card.Aggregation == ScoreAggregation.Means ? null : (ScoreAggregation?)card.Aggregation);

    private static readonly FormMember<ScoreCard, NodeScore> Overall = Required("overall", Whole, (ScoreCard card) => card.Overall);
    private static readonly FormMember<ScoreCard, IReadOnlyList<NodeScore>> Pillars = Required("pillars", Nodes(Pillar), (ScoreCard card) => card.Pillars);
    private static readonly FormMember<ScoreCard, IReadOnlyList<ThemeScore>> Themes = Required("themes", Nodes(Theme), (ScoreCard card) => card.Themes);
    private static readonly FormMember<ScoreCard, LevelAssessment> LevelReached = Required("level", Level, (ScoreCard card) => card.Level);
    private static readonly FormMember<ScoreCard, IReadOnlyList<Gain>> Gains = Required("gains", List(Gained), (ScoreCard card) => card.Gains);

    private static readonly FormMember<ScoreCard, IReadOnlyList<string>> NotAsked = Assumed("notAsked", Texts, [], (ScoreCard card) => card.NotAsked);

    /// <summary>A score card indicates a level only when no answer is missing.</summary>
    private static readonly ObjectRule IndicativeWhenComplete = new Unless(
        MemberIs.Exactly(Completeness.Name, 1),
        new MemberHas(LevelReached.Name, MemberIs.Null(Indicative.Name, JsonValueKind.String)));

    public static readonly ObjectForm<ScoreCard> Document = new(
        [
            Format<ScoreCard>(ScoreCardDocument.Format),
            Questionnaire, Specimen, Establishment, NotConcerned, Aggregation, Completeness, Overall, Pillars, Themes, LevelReached, Gains, NotAsked,
        ],
        Card,
        [IndicativeWhenComplete]);

    private static ScoreCard Card(JsonElement element) => Card(element, Gains.Of(element));

    private static ScoreCard Card(JsonElement element, IReadOnlyList<Gain> gains) => new(
        Questionnaire.Of(element).Id,
        Questionnaire.Of(element).Version,
        Specimen.Of(element),
        Establishment.Of(element),
        NotConcerned.Of(element) ?? NotConcernedPolicy.LeftOut,
        ExactOf(Completeness.Of(element)),
        Aggregation.Of(element) ?? ScoreAggregation.Means,
        Overall.Of(element),
        Pillars.Of(element),
        Themes.Of(element),
        LevelReached.Of(element),
        () => gains,
        NotAsked.Of(element));

    private static NodeScore Node(string id, JsonElement element) => new(
        id, Weight.Of(element) ?? 1, ExactOf(Conservative.Of(element)), ExactOf(Provisional.Of(element)), ExactOf(Highest.Of(element)), Flags.Of(element));

    private static Exact ExactOf(decimal? number) => number is { } known ? Exact.From(known) : default;

    private static FormMember<ThemeScore> OfTheme(FormMember<NodeScore> member) => member.Within((ThemeScore theme) => theme.Score);

    private static Form<IReadOnlyList<T>> Nodes<T>(Form<T> node) => List(node, new ListShape(node.Shape) { DistinctMember = NodeId.Name });
}
