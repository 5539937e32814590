using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>
/// A fiche. It either says at each place which lines of a document it rewords, or has one reference to a text of law or a page: then it is short, and only its identity, its definition,
/// its measures and its rows are required.
/// </summary>
internal sealed class FicheForms
{
    private readonly IdentityForms identity;
    private readonly DescriptionForms description;
    private readonly TargetForms targets;

    public FicheForms(bool isShort, HeadNames names)
    {
        var texts = new TextForms(isShort, names.Languages);
        identity = new IdentityForms(texts);
        description = new DescriptionForms(texts);
        targets = new TargetForms(texts, names);
        Shape = new ObjectShape([.. identity.Members, .. description.Members, .. targets.Members]);
    }

    /// <summary>A fiche that says its lines, in both languages: what a document of the package holds.</summary>
    public static FicheForms WithLines { get; } = new(isShort: false, HeadNames.Usual);

    /// <summary>The members that the head of a catalogue can ask of each of its fiches.</summary>
    public static IReadOnlyList<string> Sections { get; } = [WithLines.identity.StrategicObjective, .. WithLines.description.Sections];

    public Shape Shape { get; }

    /// <summary>A fiche of either kind: the one that names a reference is the short one.</summary>
    public static Shape Either(HeadNames names)
        => new FicheKindShape(() => new FicheForms(isShort: false, names).Shape, () => new FicheForms(isShort: true, names).Shape);

    public Fiche Read(JsonElement element, CatalogueHead head)
    {
        var who = identity.Read(element, head.Naming);
        return new Fiche(who, description.Read(element, head.Years), targets.Read(who.Id, element, head, []), head.Closing.Later(description.ClosesLater(element)));
    }

    /// <summary>The same fiche under other readings: who it is stays, and what it says around its targets where nothing of that changes.</summary>
    public Fiche Under(Fiche asRead, JsonElement element, CatalogueHead head, IReadOnlyCollection<ReadingId> selected, bool changesDescription)
        => new(asRead.Identity, changesDescription ? description.Read(element, head.Years) : asRead.Description, targets.Read(asRead.Id, element, head, selected), asRead.Closing);
}
