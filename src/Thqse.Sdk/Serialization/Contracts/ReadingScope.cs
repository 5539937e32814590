using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>What the readers of one document share: the catalogue they ask and the bag they report to.</summary>
internal sealed class ReadingScope
{
    private readonly string[] indicatorNames;

    public ReadingScope(CpomCatalogue catalogue, DiagnosticBag diagnostics)
    {
        Catalogue = catalogue;
        Diagnostics = diagnostics;
        indicatorNames = catalogue.Fiches.Select(fiche => fiche.Id.ToString()).ToArray();
    }

    public CpomCatalogue Catalogue { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The fiche that a text designates; null, and a diagnostic, when there is none.</summary>
    public Fiche? Fiche(string name, JsonPath path)
    {
        if (Catalogue.TryGet(name, out var fiche))
        {
            return fiche;
        }

        Diagnostics.AddUnknown(DiagnosticCode.UnknownIndicator, path, name, indicatorNames);
        return null;
    }

    /// <summary>The members of an object named by indicators, each with its fiche; those of no fiche are reported.</summary>
    public IEnumerable<(Fiche Fiche, JsonElement Value, JsonPath Path)> ByIndicator(JsonElement root, string name)
    {
        var path = JsonPath.Root.Child(name);
        var seen = new SeenIndicators(Diagnostics);
        foreach (var member in root.ReadableMembers(name))
        {
            var at = path.Child(member.Name);
            if (Fiche(member.Name, at) is { } fiche && seen.Add(fiche.Id, member.Name, at))
            {
                yield return (fiche, member.Value, at);
            }
        }
    }
}
