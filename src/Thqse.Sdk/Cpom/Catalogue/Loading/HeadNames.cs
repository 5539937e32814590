using System.Text.Json;
using Thqse.Sdk.Heads;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What the head of a catalogue says, on which depends what may stand in its fiches: the languages of its texts, its categories, its size classes and what measures them.</summary>
/// <param name="Languages">The languages in which each text has to be.</param>
/// <param name="Category">What names a category.</param>
/// <param name="Size">What names a size class.</param>
/// <param name="SizedBy">What names what is counted for the size.</param>
internal sealed record HeadNames(IReadOnlyList<Language> Languages, Shape Category, Shape Size, Shape SizedBy)
{
    public const string LanguagesMember = "languages";
    public const string SizesMember = "sizes";
    public const string AttributesMember = "attributes";

    /// <summary>Where the head says nothing of it.</summary>
    public static HeadNames Usual { get; } = new(
        [Language.French, Language.English], new ChoiceShape(CategoryCodes.OfContract), new ChoiceShape(SizeClasses.Codes), new ChoiceShape([SizeForms.Beds]));

    /// <summary>What a schema can say, which does not know the head.</summary>
    public static HeadNames Any { get; } = new([], CommonShapes.Identifier, CommonShapes.Identifier, CommonShapes.Identifier);

    /// <summary>What a head says, as far as it can be read; what cannot is reported.</summary>
    public static HeadNames Of(JsonElement root)
    {
        var sizes = Ids(root.Optional(SizesMember), SizeForms.ClassesMember);
        return new(
            LanguagesOf(root) ?? Usual.Languages,
            DeclaredCategories.Codes(root) is { Length: > 0 } categories ? new ChoiceShape(categories) : Usual.Category,
            sizes.All(SizeClasses.Codes.Contains) ? Usual.Size : new ChoiceShape(sizes),
            new ChoiceShape([SizeForms.Beds, .. Ids(root, AttributesMember)]));
    }

    /// <summary>Null when the head names none that is known, which is reported.</summary>
    private static IReadOnlyList<Language>? LanguagesOf(JsonElement root)
    {
        var named = root.ReadableTexts(LanguagesMember).Select(item => item.Text).ToArray();
        return named.Length > 0 && named.All(TextForms.Codes.Contains) ? [.. named.Select(name => name == "fr" ? Language.French : Language.English)] : null;
    }

    private static string[] Ids(JsonElement? owner, string name)
        => owner is { ValueKind: JsonValueKind.Object } element && element.Optional(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => item.ReadableText("id")).OfType<string>()]
            : [];
}
