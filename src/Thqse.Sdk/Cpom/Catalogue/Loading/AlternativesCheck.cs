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
                diagnostics.Add(diagnostic.Moved(at + Among(changes, changed, diagnostic.Pointer)));
            }
        }
    }

    /// <summary>A place of what was changed, as the changes name it: a row by its identifier. What they leave as it is has no place among them, and the nearest that has one is told.</summary>
    private static string Among(JsonElement changes, JsonElement changed, string pointer)
    {
        var named = new StringBuilder();
        foreach (var name in pointer.Split('/').Skip(1).Select(token => token.Replace("~1", "/").Replace("~0", "~")))
        {
            var place = 0;
            var isPlace = changed.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out place);
            changed = isPlace ? changed[place] : changed.Optional(name) ?? default;
            var known = isPlace && changed.ReadableText("id") is { } id ? id : name;
            if (changes.ValueKind == JsonValueKind.Array ? !isPlace : changes.Optional(known) is null)
            {
                break;
            }

            changes = changes.ValueKind == JsonValueKind.Array ? changes[place] : changes.Optional(known)!.Value;
            named.Append('/').Append(JsonPath.Escaped(known));
        }

        return named.ToString();
    }
}
