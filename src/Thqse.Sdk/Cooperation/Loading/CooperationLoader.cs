using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cooperation.Loading;

/// <summary>Reads a cooperation group: strictly, and all that is wrong with it at once.</summary>
internal static class CooperationLoader
{
    public static CooperationGroup FromDocument(Stream stream, ReadingLimits? limits)
    {
        var diagnostics = new DiagnosticBag(limits);
        return Read(DocumentBytes.Of(stream, limits), diagnostics) ?? throw new DiagnosticsException(diagnostics.ToList());
    }

    public static CooperationGroup FromEmbedded(string name)
    {
        using var stream = EmbeddedData.Open("cooperation", name);
        return FromDocument(stream, limits: null);
    }

    /// <summary>The group; null when there is a diagnostic.</summary>
    public static CooperationGroup? Read(DocumentBytes bytes, DiagnosticBag diagnostics)
    {
        using var document = JsonText.Open(bytes, diagnostics);
        if (document is not null && !FormatShape.IsAnother(document.RootElement, CooperationForms.Format, diagnostics))
        {
            CooperationForms.Document.Shape.Check(document.RootElement, JsonPath.Root, diagnostics);
            CheckKinds(document.RootElement, diagnostics);
            CheckStructures(document.RootElement, diagnostics);
        }

        return diagnostics.IsEmpty ? CooperationForms.Document.Read(document!.RootElement) : null;
    }

    /// <summary>Every kind is of a college of the group.</summary>
    private static void CheckKinds(JsonElement root, DiagnosticBag diagnostics)
    {
        var colleges = Ids(root, "colleges");
        foreach (var (kind, at) in Items(root, CooperationForms.KindsMember))
        {
            if (kind.ReadableText("college") is { } college && !string.IsNullOrWhiteSpace(college) && !colleges.Contains(college))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownCollege, at.Child("college"), college, colleges);
            }
        }
    }

    /// <summary>Every structure is of kinds of the group.</summary>
    private static void CheckStructures(JsonElement root, DiagnosticBag diagnostics)
    {
        var kinds = Ids(root, CooperationForms.KindsMember);
        foreach (var (structure, at) in Items(root, CooperationForms.StructuresMember))
        {
            foreach (var (kind, index) in structure.ReadableTexts("kinds").Where(kind => !string.IsNullOrWhiteSpace(kind.Text) && !kinds.Contains(kind.Text)))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownMemberKind, at.Child("kinds").Child(index), kind, kinds);
            }
        }
    }

    private static string[] Ids(JsonElement root, string member) => [.. Items(root, member).Select(item => item.Element.ReadableText("id")).OfType<string>()];

    private static IEnumerable<(JsonElement Element, JsonPath At)> Items(JsonElement root, string member)
        => root.Optional(member) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select((element, index) => (element, JsonPath.Root.Child(member).Child(index)))
            : [];
}
