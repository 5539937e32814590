using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A catalogue that holds its fiches: its head says in which languages each text has to be.</summary>
internal sealed class CatalogueShape : Shape
{
    private static readonly Shape InBoth = Of(SourcedShapes.BothLanguages);

    public CatalogueShape()
        : base(JsonValueKind.Object)
    {
    }

    /// <summary>What a text needs depends on the head, which a schema cannot say: there, none of its languages has to be given.</summary>
    public override void Describe(Utf8JsonWriter schema) => Of([]).Describe(schema);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => (LanguagesOf(value) is { } languages ? Of(languages) : InBoth).Check(value, path, diagnostics);

    private static Shape Of(IReadOnlyList<Language> languages) => CatalogueShapes.Catalogue(CatalogueShapes.EitherFiche(languages), languages);

    /// <summary>Null when the head names none that is known, which is reported.</summary>
    public static IReadOnlyList<Language>? LanguagesOf(JsonElement root)
    {
        var named = root.ReadableTexts("languages").Select(item => item.Text).ToArray();
        return named.Length > 0 && named.All(SourcedShapes.Codes.Contains) ? [.. named.Select(name => name == "fr" ? Language.French : Language.English)] : null;
    }
}
