using System.Globalization;
using System.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The constants are made again from the data, and are the same text: they cannot drift. THQSE_APPROVE=1 writes them.</summary>
public class CatalogueConstantsTests
{
    private const string Head = """
        namespace Thqse.Sdk.Cpom;

        #pragma warning disable CA1034 // A class for each fiche, so that its names are found from its own.

        /// <summary>The identifiers of the catalogue <c>cpom-occitanie-2025-2029</c>: the indicators, and of each the measures, milestones and options. Made from the data; a test holds them to it.</summary>
        public static class Occitanie2025
        {

        """;

    private static string Source => Path.Combine(Repository.Package, "Cpom", "Catalogue", "Occitanie2025.cs");

    [Fact]
    public void The_constants_are_those_of_the_data()
    {
        var made = Head.ReplaceLineEndings("\n") + string.Join("\n", CpomCatalogue.Occitanie2025.Fiches.Select(Constants)) + "}\n";
        if (Approved.IsApproving)
        {
            File.WriteAllText(Source, made);
        }

        Assert.Equal(made, File.ReadAllText(Source).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_constant_is_found_in_the_catalogue()
    {
        var targets = CpomCatalogue.Occitanie2025[Occitanie2025.Os16.Id].Targets;
        Assert.NotNull(targets.FindMeasure(Occitanie2025.Os16.DischargePrescriptions));
        Assert.Equal("CPOM_OS_12", Occitanie2025.Os12.Id.ToString());
    }

    private static string Constants(Fiche fiche)
    {
        var id = fiche.Id.ToString();
        var parts = id.Split('_');
        var text = new StringBuilder($"    /// <summary>{Escaped(fiche.Label)} ({id}).</summary>\n    public static class {parts[1][0]}{parts[1][1..].ToLowerInvariant()}{parts[2]}\n    {{\n")
            .Append(CultureInfo.InvariantCulture, $"        /// <summary>The indicator {id}.</summary>\n        public static IndicatorId Id {{ get; }} = IndicatorId.Parse(\"{id}\");\n");
        foreach (var measure in fiche.Targets.Measures)
        {
            Add(text, "measure", nameof(MeasureId), measure.Id.ToString(), measure.Label);
        }

        foreach (var milestone in fiche.Targets.Milestones)
        {
            Add(text, "milestone", nameof(MilestoneId), milestone.Id.ToString(), milestone.Label);
        }

        foreach (var option in fiche.Targets.Options)
        {
            Add(text, "option", nameof(OptionId), option.Id.ToString(), option.Label);
        }

        return text.Append("    }\n").ToString();
    }

    private static void Add(StringBuilder text, string what, string type, string id, LocalizedText label)
        => text.Append(CultureInfo.InvariantCulture, $"\n        /// <summary>The {what} \"{id}\": {Escaped(label)}.</summary>\n        public static {type} {Pascal(id)} {{ get; }} = new(\"{id}\");\n");

    private static string Pascal(string id) => string.Concat(id.Split('-', '_', '.').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Escaped(LocalizedText label) => label.English.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
