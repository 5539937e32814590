using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What the head of a catalogue says that its fiches are read with.</summary>
internal sealed class CatalogueHead
{
    private CatalogueHead(CatalogueYears years, CountGrowth countGrowth, IReadOnlyList<string> sections, SizeLimits sizes, IReadOnlyList<AttributeDefinition> attributes)
    {
        Attributes = attributes;
        Years = years;
        Sizes = sizes;
        Sections = sections;
        CountGrowth = countGrowth;
    }

    public CatalogueYears Years { get; }

    public CountGrowth CountGrowth { get; }

    /// <summary>From how many beds an establishment is of a class.</summary>
    public SizeLimits Sizes { get; }

    /// <summary>What is asked about an establishment to know what is asked of it.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes { get; }

    /// <summary>The members that each fiche has to have beside those that are required.</summary>
    public IReadOnlyList<string> Sections { get; }

    public static CatalogueHead Of(JsonElement root) => new(
        YearsOf(root.GetProperty("years")),
        root.OptionalText("countGrowth") is { } growth ? Codes<CountGrowth>.FromCamel(growth) : CountGrowth.AtLeastOneMore,
        root.Texts("sections"),
        root.Optional("sizes") is { } sizes ? SizesOf(sizes) : SizeLimits.Usual,
        root.List("attributes", AttributeOf));

    /// <summary>Whether fiches read with another head are the same.</summary>
    public bool ReadsFichesAs(CatalogueHead other) => CountGrowth == other.CountGrowth;

    private static AttributeDefinition AttributeOf(JsonElement element) => new(
        new AttributeId(element.Text("id")), Codes<AttributeKind>.FromCamel(element.Text("kind")), element.Localized("label"), element.Texts("values"));

    private static SizeLimits SizesOf(JsonElement element)
    {
        var fewest = element.List("classes", each => (Size: each.Text("id"), Beds: (long)each.OptionalNumber("from")!.Value)).ToLookup(each => each.Size, each => each.Beds);
        return new SizeLimits(From(SizeClass.Medium) ?? SizeClasses.MediumFrom, From(SizeClass.Large) ?? SizeClasses.LargeFrom);

        long? From(SizeClass size) => fewest[Codes<SizeClass>.Kebab(size)].Select(beds => (long?)beds).FirstOrDefault();
    }

    private static CatalogueYears YearsOf(JsonElement element)
    {
        var (first, last) = (element.OptionalInteger("first")!.Value, element.OptionalInteger("last")!.Value);
        return element.OptionalInteger("reference") is { } reference ? CatalogueYears.Since(reference, first, last) : CatalogueYears.After(element.Years("earlier"), first, last);
    }
}
