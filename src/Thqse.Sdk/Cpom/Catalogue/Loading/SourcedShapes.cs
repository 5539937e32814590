using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shapes of texts and of where they stand: at lines of a document, or, in a short fiche, at a reference that can be said once.</summary>
internal sealed class SourcedShapes
{
    private readonly IReadOnlyList<Language> languages;

    public SourcedShapes(bool isShort, IReadOnlyList<Language> languages)
    {
        this.languages = languages;
        Localized = new ObjectShape([Of("fr", Language.French), Of("en", Language.English)]);
        Reference = Localized;
        Place = isShort
            ? [Optional("lines", Lines, "The lines of the document, where it has numbered ones."), Optional("reference", Reference, "The text of law or the page, where it is not that of the fiche.")]
            : [Required("lines", Lines, "The lines of the document.")];
        TextMembers =
        [
            Of("fr", Language.French), Of("en", Language.English), .. Place,
            Optional("links", Texts, "Public web addresses that the source gives."), Optional("contacts", Texts, "Mail addresses of offices that the source gives."),
        ];
        Text = new ObjectShape(TextMembers);
    }

    public static IReadOnlyList<Language> BothLanguages { get; } = [Language.French, Language.English];

    /// <summary>The names of the languages in documents.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["fr", "en"];

    /// <summary>A text in the languages of the catalogue.</summary>
    public Shape Localized { get; }

    public Shape Reference { get; }

    /// <summary>The members that say where something stands.</summary>
    public ShapeMember[] Place { get; }

    /// <summary>The members of a text with its place.</summary>
    public ShapeMember[] TextMembers { get; }

    /// <summary>A text with its place.</summary>
    public Shape Text { get; }

    private ShapeMember Of(string name, Language language)
        => languages.Contains(language) ? Required(name, CommonShapes.Text, Meaning(language)) : Optional(name, CommonShapes.Text, Meaning(language));

    private static string Meaning(Language language) => language switch
    {
        Language.French => "In French.",
        Language.English => "In English.",
    };
}
