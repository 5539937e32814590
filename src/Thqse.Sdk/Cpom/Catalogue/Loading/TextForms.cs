using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Texts and where they stand: at lines of a document, or, in a short fiche, at a reference that can be said once.</summary>
internal sealed class TextForms
{
    private readonly bool isShort;
    private readonly ReadMember<string?> french;
    private readonly ReadMember<string?> english;
    private readonly ReadMember<SourceLines?> lines;
    private readonly ReadMember<LocalizedText?> reference;
    private readonly ReadMember<IReadOnlyList<string>> links = OptionalList("links", Texts, "Public web addresses that the source gives.");
    private readonly ReadMember<IReadOnlyList<string>> contacts = OptionalList("contacts", Texts, "Mail addresses of offices that the source gives.");

    /// <param name="isShort">Whether they are of a short fiche.</param>
    /// <param name="languages">The languages in which each text has to be.</param>
    public TextForms(bool isShort, IReadOnlyList<Language> languages)
    {
        this.isShort = isShort;
        french = Optional("fr", Text, "In French.") with { IsRequired = languages.Contains(Language.French) };
        english = Optional("en", Text, "In English.") with { IsRequired = languages.Contains(Language.English) };
        Localized = new Form<LocalizedText>(new ObjectShape(french, english), Words);
        reference = Optional("reference", Localized, "The text of law or the page, where it is not that of the fiche.");
        lines = Optional("lines", SourceForms.Lines, isShort ? "The lines of the document, where it has numbered ones." : "The lines of the document.") with { IsRequired = !isShort };
        Place = isShort ? [lines, reference] : [lines];
        Members = [french, english, .. Place, links, contacts];
        Sourced = new Form<SourcedText>(new ObjectShape(Members), SourcedOf);
    }

    /// <summary>The names of the languages in documents.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["fr", "en"];

    /// <summary>A text in the languages of the catalogue.</summary>
    public Form<LocalizedText> Localized { get; }

    /// <summary>A text with its place.</summary>
    public Form<SourcedText> Sourced { get; }

    /// <summary>The members of a text with its place.</summary>
    public ShapeMember[] Members { get; }

    /// <summary>The members that say where something stands.</summary>
    public ShapeMember[] Place { get; }

    /// <summary>Where a whole fiche stands: a short one has the reference, from which the others are told apart.</summary>
    public ShapeMember[] PlaceOfFiche => isShort ? [reference with { IsRequired = true, Description = "Where the source asks it: a text of law, a page." }] : Place;

    /// <summary>A text that only a short fiche may leave out.</summary>
    public ReadMember<SourcedText?> Said(string name, string description) => Usual(Optional(name, Sourced, description));

    /// <summary>A member that only a short fiche may leave out.</summary>
    public ReadMember<T> Usual<T>(ReadMember<T> member) => member with { IsRequired = !isShort };

    /// <summary>The lines, or the reference that stands instead of them; nowhere when a short fiche says it once for all its places.</summary>
    public SourceLines PlaceOf(JsonElement element)
        => lines.Of(element) ?? (reference.Of(element) is { } text ? SourceLines.At(text) : SourceLines.Nowhere);

    /// <summary>The text of an object that says more beside it.</summary>
    public SourcedText SourcedOf(JsonElement element) => new(Words(element), PlaceOf(element)) { Links = links.Of(element), Contacts = contacts.Of(element) };

    /// <summary>A text that is in one language only is shown in both.</summary>
    private LocalizedText Words(JsonElement element)
    {
        var (inFrench, inEnglish) = (french.Of(element), english.Of(element));
        return new LocalizedText(inFrench ?? inEnglish!, inEnglish ?? inFrench!);
    }
}
