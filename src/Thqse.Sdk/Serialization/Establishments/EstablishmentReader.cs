using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads who is evaluated.</summary>
internal static class EstablishmentReader
{
    private const string Member = "establishment";

    /// <summary>The establishment, whatever is wrong elsewhere; null when it is missing or wrong itself.</summary>
    public static Establishment? TryRead(JsonElement root, Shape shape)
    {
        var own = new DiagnosticBag();
        if (root.Optional(Member) is not { } establishment)
        {
            return null;
        }

        shape.Check(establishment, JsonPath.Root.Child(Member), own);
        return own.IsEmpty ? Establishment(root) : null;
    }

    /// <summary>The establishment, of a document without diagnostics.</summary>
    public static Establishment Establishment(JsonElement root)
    {
        var element = root.Optional(Member)!.Value;
        return new Establishment(
            Codes<EstablishmentCategory>.FromKebab(element.Text("category")),
            (long?)element.OptionalNumber("beds"),
            element.OptionalText("sizeClass") is { } size ? Codes<SizeClass>.FromKebab(size) : null,
            Department(element),
            element.OptionalBoolean("ghtMember") ?? false,
            element.Optional("activities") is null ? Activities.Mco : ActivityCodes.Combine(element.Texts("activities")),
            element.OptionalText("name"),
            element.OptionalText("finess") is { } finess ? FinessNumber.Parse(finess) : null,
            element.OptionalText("siret") is { } siret ? SiretNumber.Parse(siret) : null);
    }

    /// <summary>The department; a blank one is none.</summary>
    private static string? Department(JsonElement establishment)
        => establishment.ReadableText("department") is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
