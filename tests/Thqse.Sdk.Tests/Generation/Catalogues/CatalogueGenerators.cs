using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>
/// Small sound catalogues: one to three fiches, of one to five years, with rows, cells and periods of every kind. What says nothing of verdicts (texts, sections, lines) is that of the sound
/// catalogue of the tests.
/// </summary>
internal static class CatalogueGenerators
{
    private const int LinesOfAFiche = 90;

    private static readonly JsonObject Frame = JsonNode.Parse(CatalogueFiles.SoundText)!.AsObject();
    private static readonly JsonObject FicheFrame = Frame["fiches"]!.AsArray().Single(fiche => fiche!["id"]!.GetValue<string>() == "CPOM_OS_1")!.AsObject();

    public static Gen<GeneratedCatalogue> Catalogues { get; } =
        from first in Gen.Choose(2024, 2028)
        from count in Gen.Frequency((1, Gen.Constant(1)), (3, Gen.Choose(2, 4)), (4, Gen.Constant(5)))
        from before in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(2)))
        let years = new GeneratedYears(first - before, first, first + count - 1)
        from fiches in Gen.Choose(1, 3).SelectMany(number => FicheGenerators.Fiche(years).ArrayOf(number))
        select new GeneratedCatalogue(Framed(years, fiches));

    private static JsonObject Framed(GeneratedYears years, JsonObject[] fiches)
    {
        var catalogue = Frame.DeepClone().AsObject();
        catalogue["id"] = GeneratedCatalogue.Id;
        catalogue["years"] = new JsonObject { ["reference"] = years.Reference, ["first"] = years.First, ["last"] = years.Last };
        catalogue["source"]!["lines"] = LinesOfAFiche * (fiches.Length + 1);
        catalogue["fiches"] = new JsonArray([.. fiches.Select((fiche, index) => Framed(fiche, index + 1))]);
        return catalogue;
    }

    /// <summary>The fiche in the frame of one that is sound, further down in the source for each one before it.</summary>
    private static JsonObject Framed(JsonObject made, int number)
    {
        var fiche = FicheFrame.DeepClone().AsObject();
        fiche["id"] = FormattableString.Invariant($"CPOM_OS_{number}");
        fiche["spellings"] = new JsonArray(fiche["id"]!.DeepClone());
        foreach (var member in new[] { "options", "chosenTarget" })
        {
            fiche.Remove(member);
        }

        foreach (var (name, value) in made)
        {
            fiche[name] = value!.DeepClone();
        }

        FicheLines.MoveDown(fiche, LinesOfAFiche * (number - 1));
        return fiche;
    }
}

/// <summary>The years of a catalogue: the one that growth can start from, and those with targets.</summary>
internal sealed record GeneratedYears(int Reference, int First, int Last)
{
    public IEnumerable<int> Earlier => Enumerable.Range(Reference, First - Reference);

    public IEnumerable<int> Targeted => Enumerable.Range(First, Last - First + 1);
}
