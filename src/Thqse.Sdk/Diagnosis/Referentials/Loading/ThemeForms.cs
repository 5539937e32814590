using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>A pillar, and a theme as it is stated: with its pillar, or with the theme that it is a part of.</summary>
internal static class ThemeForms
{
    private static readonly FormMember<Pillar, string> PillarId = Required("id", Name, (Pillar pillar) => pillar.Id).Meaning("The identifier of the pillar.");

    private static readonly FormMember<Pillar, decimal?> PillarWeight =
        OptionalValue("weight", Number, (Pillar pillar) => pillar.Weight == 1 ? null : (decimal?)pillar.Weight).Meaning("Its weight in the whole; when absent, 1.");

    private static readonly FormMember<Pillar, LocalizedText> PillarLabel = Required("label", Localized, (Pillar pillar) => pillar.Label).Meaning("What it is about.");

    public static readonly ObjectForm<Pillar> Pillar = new(
        [PillarId, PillarWeight, PillarLabel], element => new Pillar(PillarId.Of(element), PillarWeight.Of(element) ?? 1, PillarLabel.Of(element)));

    private static readonly FormMember<StatedTheme, string> Id = Required("id", Name, (StatedTheme theme) => theme.Id).Meaning("The identifier of the theme.");

    private static readonly FormMember<StatedTheme, string?> ThemePillar =
        Optional("pillar", Text, (StatedTheme theme) => theme.Pillar).Meaning("Its pillar; that of its parent, when absent.");

    private static readonly FormMember<StatedTheme, string?> Parent =
        Optional("parent", Text, (StatedTheme theme) => theme.Parent).Meaning("The theme that it is a part of; when absent, it stands in its pillar itself.");

    private static readonly FormMember<StatedTheme, decimal?> Weight =
        OptionalValue("weight", Number, (StatedTheme theme) => theme.Weight).Meaning("Its weight in its pillar or parent; when absent, 1.");

    private static readonly FormMember<StatedTheme, LocalizedText> Label = Required("label", Localized, (StatedTheme theme) => theme.Label).Meaning("What it is about.");

    public static readonly ObjectForm<StatedTheme> Theme = new(
        [Id, ThemePillar, Parent, Weight, Label],
        element => new StatedTheme(Id.Of(element), ThemePillar.Of(element), Parent.Of(element), Weight.Of(element), Label.Of(element)),
        [new AlternativeMembers(ThemePillar.Name, Parent.Name, isExclusive: false)]);
}

/// <summary>A theme as a referential states it: its pillar, its parent and its weight may be left out.</summary>
internal sealed record StatedTheme(string Id, string? Pillar, string? Parent, decimal? Weight, LocalizedText Label);
