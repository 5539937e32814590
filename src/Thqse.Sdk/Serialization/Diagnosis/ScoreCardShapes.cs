using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of a score card document. Here null is a value: a node in which nothing applies has no score.</summary>
internal static class ScoreCardShapes
{
    private static readonly Shape Score = new NullableShape(new NumberShape(isCount: false, largest: 100));

    private static readonly Shape Questions = new NumberShape(isCount: true, largest: int.MaxValue);

    private static readonly ShapeMember[] Scores =
    [
        Required("conservative", Score),
        Required("provisional", Score),
        Required("lowest", Score),
        Required("highest", Score),
        Required("flags", new ListShape(new ChoiceShape(Codes<ScoreCaveat>.AllKebab))),
    ];

    private static readonly Shape Level = new ObjectShape(
        Required("indicative", new NullableShape(Text)),
        Required("status", new ChoiceShape(Codes<LevelStatus>.AllCamel)),
        Required("missingPoints", Score))
    {
        Rules = [new IndicativeWhenGuaranteed()],
    };

    public static readonly Shape Card = new ObjectShape(
        Required("format", new FormatShape(ScoreCardDocument.Format)),
        Required("questionnaire", new ObjectShape(Required("id", Text), Required("version", Text))),
        Optional("specimen", Flag),
        Optional("establishment", EstablishmentShapes.OfDiagnosis),
        NotConcernedMember.Shape,
        Required("completeness", new NullableShape(new NumberShape(isCount: false, largest: 1))),
        Required("overall", new ObjectShape(Scores) { Rules = [new ScoresTogether(isSaid: false)] }),
        Required("pillars", Nodes([Required("id", Text), Required("applicable", Flag), .. Scores])),
        Required("themes", Nodes(
        [
            Required("id", Text),
            Required("pillar", Text),
            Optional("weight", CommonShapes.Number),
            Required("applicable", Flag),
            .. Scores,
            Required("answered", Questions),
            Required("asked", Questions),
        ])),
        Required("level", Level),
        Required("gains", new ListShape(new ObjectShape(
            Required("question", Text), Required("points", new NumberShape(isCount: false, largest: 100))))))
    {
        Rules = [new IndicativeWhenComplete()],
    };

    private static ListShape Nodes(ShapeMember[] members)
        => new(new ObjectShape(members) { Rules = [new ScoresTogether(isSaid: true)] }) { DistinctMember = "id" };
}
