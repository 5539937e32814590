using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads who is evaluated.</summary>
internal static class EstablishmentReader
{
    private const string Member = "establishment";
    private static readonly JsonPath Path = JsonPath.Root.Child(Member);

    /// <summary>Reports what the members, each right by itself, lack together.</summary>
    public static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.Optional(Member) is not { ValueKind: JsonValueKind.Object } establishment)
        {
            return;
        }

        if (establishment.Optional("beds") is null && establishment.Optional("sizeClass") is null)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, Path, "beds", ["beds", "sizeClass"]);
        }

        var department = establishment.Optional("department");
        var isBlank = department is { ValueKind: JsonValueKind.String } && Department(establishment) is null;
        if ((isBlank || department is null) && establishment.ReadableText("category") == Codes<EstablishmentCategory>.Kebab(EstablishmentCategory.Chu))
        {
            diagnostics.Add(DiagnosticCode.MissingDepartment, isBlank ? Path.Child("department") : Path);
        }
    }

    /// <summary>The department; a blank one is none.</summary>
    private static string? Department(JsonElement establishment)
        => establishment.ReadableText("department") is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The establishment, whatever is wrong elsewhere; null when it is missing or wrong itself.</summary>
    public static Establishment? TryRead(JsonElement root, Shape shape)
    {
        var own = new DiagnosticBag();
        if (root.Optional(Member) is not { } establishment)
        {
            return null;
        }

        shape.Check(establishment, Path, own);
        Check(root, own);
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
}
