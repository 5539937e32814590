using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What the head of a catalogue says that its fiches are read with.</summary>
internal sealed class CatalogueHead
{
    /// <summary>What counts for the size where the head names no attribute.</summary>
    public const string Beds = "beds";

    private CatalogueHead(
        CatalogueYears years, YearClosing closing, CountGrowth countGrowth, IReadOnlyList<string> sections, SizeLimits sizes, IReadOnlyList<AttributeDefinition> attributes, IReadOnlyList<EstablishmentCategory> categories, IndicatorNaming naming)
    {
        Naming = naming;
        Categories = categories;
        Attributes = attributes;
        Years = years;
        Closing = closing;
        Sizes = sizes;
        Sections = sections;
        CountGrowth = countGrowth;
    }

    public CatalogueYears Years { get; }

    /// <summary>When years close.</summary>
    public YearClosing Closing { get; }

    public CountGrowth CountGrowth { get; }

    /// <summary>From how many beds an establishment is of a class.</summary>
    public SizeLimits Sizes { get; }

    /// <summary>What is asked about an establishment to know what is asked of it.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes { get; }

    /// <summary>The members that each fiche has to have beside those that are required.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>The categories of establishment that sign a contract of this catalogue.</summary>
    public IReadOnlyList<EstablishmentCategory> Categories { get; }

    /// <summary>How the identifiers of indicators are made, and what of them may be left out.</summary>
    public IndicatorNaming Naming { get; }

    public static CatalogueHead Of(JsonElement root)
    {
        var attributes = root.List("attributes", AttributeOf);
        return new(
            YearsOf(root.GetProperty("years")),
            root.Optional("closes") is { } day ? YearClosing.On(day.OptionalInteger("month")!.Value, day.OptionalInteger("day")!.Value) : YearClosing.Usual,
            root.OptionalText("countGrowth") is { } growth ? Codes<CountGrowth>.FromCamel(growth) : CountGrowth.AtLeastOneMore,
            root.Texts("sections"),
            root.Optional("sizes") is { } sizes ? SizesOf(sizes, attributes) : SizeLimits.Usual,
            attributes,
            root.Optional("categories") is null ? CategoryCodes.Contracting : root.List("categories", each => new EstablishmentCategory(each.Text("id"), new CategoryDefinition(each.Localized("label")))),
            root.Optional("identifiers") is { } identifiers ? NamingOf(identifiers) : IndicatorNaming.Usual);
    }

    /// <summary>Whether fiches read with another head are the same.</summary>
    public bool ReadsFichesAs(CatalogueHead other) => CountGrowth == other.CountGrowth;

    private static IndicatorNaming NamingOf(JsonElement element) => new(element.OptionalText("pattern") is { } pattern ? new IndicatorPattern(pattern) : null, element.OptionalText("mayBeLeftOut"));

    private static AttributeDefinition AttributeOf(JsonElement element) => new(
        new AttributeId(element.Text("id")), Codes<AttributeKind>.FromCamel(element.Text("kind")), element.Localized("label"), element.Texts("values"));

    /// <summary>Of the classes of this package, those that are not named keep their usual limits.</summary>
    private static SizeLimits SizesOf(JsonElement element, IReadOnlyList<AttributeDefinition> attributes)
    {
        var by = element.OptionalText("by") ?? Beds;
        var classes = element.List("classes", each => (Id: each.Text("id"), From: (long)each.OptionalNumber("from")!.Value, Label: each.OptionalLocalized("label")));
        var areUsual = by == Beds && classes.All(each => SizeClasses.Codes.Contains(each.Id));
        var others = SizeClasses.All.Where(size => areUsual && classes.All(each => each.Id != size.ToString()));
        return new SizeLimits(
            attributes.FirstOrDefault(attribute => attribute.Id.ToString() == by),
            classes.Concat(others.Select(size => (size.ToString(), SizeClasses.FewestBeds(size), (LocalizedText?)null))));
    }

    private static CatalogueYears YearsOf(JsonElement element)
    {
        var (first, last) = (element.OptionalInteger("first")!.Value, element.OptionalInteger("last")!.Value);
        return element.OptionalInteger("reference") is { } reference ? CatalogueYears.Since(reference, first, last) : CatalogueYears.After(element.Years("earlier"), first, last);
    }
}
