using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>A level, and what it asks beside its threshold.</summary>
internal static class LevelForms
{
    private static readonly Form<decimal> OutOf100 = Decimal(new NumberShape(isCount: false, largest: 100));

    private static readonly FormMember<LevelGate, string?> Pillar = Optional("pillar", Text, (LevelGate gate) => gate.Pillar).Meaning("The pillar whose score has a minimum.");

    private static readonly FormMember<LevelGate, string?> Theme =
        Optional("theme", Text, (LevelGate gate) => gate.Theme).Meaning("The theme whose score has a minimum; without pillar and theme, the imperative questions have.");

    private static readonly FormMember<LevelGate, decimal?> Share =
        OptionalValue("share", OutOf100, (LevelGate gate) => gate.Share == 100 ? null : (decimal?)gate.Share)
        .Meaning("How many of the imperative questions must have the minimum, in percent; when absent, all of them.");

    private static readonly FormMember<LevelGate, decimal> Minimum = Required("minimum", OutOf100, (LevelGate gate) => gate.Minimum).Meaning("The minimum, out of 100.");

    private static readonly ObjectForm<LevelGate> Gate = new([Pillar, Theme, Share, Minimum], ReadGate, [new AtMostOneMember(Pillar.Name, Theme.Name, Share.Name)]);

    private static readonly FormMember<Level, string> Id = Required("id", Name, (Level level) => level.Id).Meaning("The identifier of the level.");

    private static readonly FormMember<Level, LocalizedText> Label = Required("label", Localized, (Level level) => level.Label).Meaning("What it is called.");

    private static readonly FormMember<Level, decimal> From =
        Required("from", OutOf100, (Level level) => level.From).Meaning("The conservative overall score from which it is reached, out of 100.");

    private static readonly FormMember<Level, IReadOnlyList<LevelGate>> Gates =
        OptionalList("gates", List(Gate), (Level level) => level.Gates).Meaning("Its further conditions, added to those of the levels below.");

    public static readonly ObjectForm<Level> Level = new([Id, Label, From, Gates], element => new Level(Id.Of(element), Label.Of(element), From.Of(element), Gates.Of(element)));

    private static LevelGate ReadGate(JsonElement element)
        => Pillar.Of(element) is { } pillar ? LevelGate.OfPillar(pillar, Minimum.Of(element))
            : Theme.Of(element) is { } theme ? LevelGate.OfTheme(theme, Minimum.Of(element))
            : LevelGate.OfImperatives(Minimum.Of(element), Share.Of(element) ?? 100);
}
