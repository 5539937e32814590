using System.Globalization;
using System.Text;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What the alternatives of a catalogue change gives a catalogue of the same shape. A departure is told at its place among the changes, where it was written.</summary>
internal static class AlternativesCheck
{
    private const string Ledger = "ledger";

    public static void Run(JsonElement root, DiagnosticBag diagnostics)
    {
        // What is not of the shape has been reported, and nothing can be told of its changes.
        if (!diagnostics.IsEmpty || root.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var names = HeadNames.Of(root);
        var fiche = FicheForms.Either(names);
        Check(root, JsonPath.Root, new HeadForms(names).Holding(CommonShapes.Anything), diagnostics);
        foreach (var (element, index) in HeadForms.Fiches.Of(root).Select((item, index) => (item, index)).Where(pair => pair.item.ValueKind == JsonValueKind.Object))
        {
            Check(element, JsonPath.Root.Child(HeadForms.Fiches.Name).Child(index), fiche, diagnostics);
        }
    }

    /// <summary>The alternatives of one ledger: of a fiche, or of the head of the catalogue.</summary>
    public static void Check(JsonElement owner, JsonPath path, Shape shape, DiagnosticBag diagnostics)
    {
        foreach (var (entry, index) in owner.List(Ledger, item => item).Select((item, index) => (item, index)))
        {
            if (entry.Optional("alternative")?.Optional("changes") is not { } changes)
            {
                continue;
            }

            var at = path.Child(Ledger).Child(index).Child("alternative").Child("changes");
            foreach (var (place, name, known) in MergePatch.UnknownItems(owner, changes, at))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownMember, place, name, known);
            }

            var changed = MergePatch.Apply(owner, changes);
            var found = new DiagnosticBag();
            shape.Check(changed, JsonPath.Root, found);
            foreach (var diagnostic in found.ToList())
            {
                diagnostics.Add(diagnostic.Moved(at + Among(changed, diagnostic.Pointer)));
            }
        }
    }

    /// <summary>A place of what was changed, as the changes name it: a row by its identifier.</summary>
    private static string Among(JsonElement changed, string pointer)
    {
        var named = new StringBuilder();
        foreach (var token in pointer.Split('/').Skip(1))
        {
            var isPlace = changed.ValueKind == JsonValueKind.Array && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out _);
            changed = isPlace ? changed[int.Parse(token, NumberStyles.None, CultureInfo.InvariantCulture)]
                : changed.Optional(token) ?? default;
            named.Append('/').Append(isPlace && changed.ReadableText("id") is { } id ? JsonPath.Escaped(id) : token);
        }

        return named.ToString();
    }
}
