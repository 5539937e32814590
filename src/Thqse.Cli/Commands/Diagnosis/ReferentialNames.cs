using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>The names of pillars, themes and levels; their identifiers when the referential is not known, as for a score card of another one.</summary>
internal sealed class ReferentialNames(Referential? referential, Language language, Referential? other = null)
{
    /// <summary>What is named; null when it is not known.</summary>
    public Referential? Referential => referential;

    public LocalizedText? Notice => referential?.Notice;

    public static ReferentialNames Of(string questionnaire, string version, Session session) => new(
        session.Definitions.Referentials.FirstOrDefault(each => each.TryGet(questionnaire, out var known) && known!.Version == version), session.Language);

    /// <summary>The same, with the names of another referential for what this one does not have.</summary>
    public ReferentialNames And(ReferentialNames names) => new(referential, language, names.Referential);

    public string Pillar(string id) => Known(each => each.Pillars.FirstOrDefault(pillar => pillar.Id == id)?.Label) ?? id;

    public string Theme(string id) => Known(each => each.Themes.FirstOrDefault(theme => theme.Id == id)?.Label) ?? id;

    public string Level(string id) => Known(each => each.Levels.FirstOrDefault(level => level.Id == id)?.Label) ?? id;

    /// <summary>Whether a theme is the whole of its pillar, under the same name: one line says it all.</summary>
    public bool IsPillarItself(string pillar, IReadOnlyCollection<string> themes) => themes.Count == 1 && themes.All(theme => Theme(theme) == Pillar(pillar));

    private string? Known(Func<Referential, LocalizedText?> label) => new[] { referential, other }.Select(each => each is null ? null : label(each)).FirstOrDefault(found => found is not null)?[language];
}
