using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What the head of a catalogue says that its fiches are read with.</summary>
internal sealed class CatalogueHead
{
    private CatalogueHead(CatalogueYears years, CountGrowth countGrowth, IReadOnlyList<string> sections)
    {
        Years = years;
        Sections = sections;
        CountGrowth = countGrowth;
    }

    public CatalogueYears Years { get; }

    public CountGrowth CountGrowth { get; }

    /// <summary>The members that each fiche has to have beside those that are required.</summary>
    public IReadOnlyList<string> Sections { get; }

    public static CatalogueHead Of(JsonElement root) => new(
        YearsOf(root.GetProperty("years")),
        root.OptionalText("countGrowth") is { } growth ? Codes<CountGrowth>.FromCamel(growth) : CountGrowth.AtLeastOneMore,
        root.Texts("sections"));

    private static CatalogueYears YearsOf(JsonElement element)
    {
        var (first, last) = (element.OptionalInteger("first")!.Value, element.OptionalInteger("last")!.Value);
        return element.OptionalInteger("reference") is { } reference ? CatalogueYears.Since(reference, first, last) : CatalogueYears.After(element.Years("earlier"), first, last);
    }
}
