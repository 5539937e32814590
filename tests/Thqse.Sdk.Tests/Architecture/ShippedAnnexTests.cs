using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The engine knows no annex: no identifier, year, size or category of the shipped one stands in it, outside its data, its constants and the few files named here, each with its reason.</summary>
public partial class ShippedAnnexTests
{
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["Cpom/Catalogue/Occitanie2025.cs"] = "the constants of the annex, made from its data",
        ["Cpom/Catalogue/Loading/CpomCatalogue.Loading.cs"] = "what the package ships, and which of it is meant where nothing is said",
        ["Establishments/CategoryCodes.cs"] = "the usual categories, which the language gives to a head that declares none",
        ["Establishments/EstablishmentCategory.cs"] = "names for the usual categories, for who writes code",
        ["Establishments/SizeClasses.cs"] = "the usual size classes, which the language gives to a head that declares none",
        ["Diagnostics/FrenchWords.cs"] = "how people write codes in French",
        ["Messages/CatalogueMessages.cs"] = "what the usual categories are called where no head says it",
        ["Messages/PlaceRemedies.cs"] = "examples of what to type",
        ["Messages/DiagnosticMessages.cs"] = "an example of an identifier",
        ["Cpom/Catalogue/IndicatorId.cs"] = "an example of an identifier",
        ["Cpom/Catalogue/Readings/ReadingId.cs"] = "an example of a reading",
        ["Cpom/Catalogue/Loading/IdentityForms.cs"] = "an example of an identifier",
        ["Cpom/Catalogue/Loading/NamingForms.cs"] = "an example of a pattern",
        ["Cpom/Catalogue/Loading/HeadForms.cs"] = "descriptions of a schema say the defaults of the language",
        ["Diagnosis/Referentials/Loading/ReferentialForms.cs"] = "descriptions of a schema say the defaults of the language",
        ["Serialization/Contracts/ReadingForms.cs"] = "an example of an identifier",
        ["Serialization/Evaluation/IndicatorForms.cs"] = "an example of an identifier",
        ["Serialization/Establishments/EstablishmentForms.cs"] = "a policy, which no head governs, is of the usual categories; descriptions of a schema name a CHU for an example",
        ["Diagnosis/Referentials/Referential.cs"] = "the folder of a referential that is shipped, and its property",
        ["Programmes/Moments/MomentText.cs"] = "examples of moments",
        ["Serialization/Programmes/MomentForms.cs"] = "an example of a moment",
        ["Programmes/Programme.Shipped.cs"] = "the calendars that are shipped, by their properties",
        ["Json/Forms/DocumentDates.cs"] = "an example of a date",
        ["Messages/NoticeMessages.cs"] = "an example of a date",
        ["Messages/MissingMemberMessages.cs"] = "an example of a date",
        ["Cpom/Catalogue/Loading/CellForms.cs"] = "an example of a year",
    };

    private static IEnumerable<(string File, string Word)> Found =>
        from path in Directory.EnumerateFiles(Repository.Package, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Repository.Package, path).Replace(Path.DirectorySeparatorChar, '/')
        where !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal)
        from line in File.ReadLines(path)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from word in OfAnnex().Matches(line)
        select (file, word.Value);

    [Fact]
    public void Nothing_of_the_shipped_annex_is_in_the_engine()
        => Assert.Equal([], Found.Where(found => !Allowed.ContainsKey(found.File)).Select(found => $"{found.File}: {found.Word}").Distinct());

    [Fact]
    public void Each_file_that_is_allowed_to_needs_it()
        => Assert.Equal([], Allowed.Keys.Except(Found.Select(found => found.File)));

    /// <summary>What is looked for is what the annex has.</summary>
    [Fact]
    public void The_words_looked_for_are_those_of_the_annex()
    {
        var catalogue = CpomCatalogue.Occitanie2025;

        Assert.All(catalogue.Fiches, fiche => Assert.Matches(OfAnnex(), fiche.Id.ToString()));
        Assert.All(catalogue.Years.Declarable, year => Assert.Matches(OfAnnex(), FormattableString.Invariant($"{year}")));
        Assert.All(catalogue.Categories, category => Assert.Matches(OfAnnex(), $"\"{category}\""));
        Assert.Matches(OfAnnex(), FormattableString.Invariant($"{catalogue.Sizes.Fewest(SizeClass.Large)}"));
        Assert.Matches(OfAnnex(), catalogue.Id);
    }

    // 100, from which an establishment is medium, is a percentage everywhere.
    [GeneratedRegex("""CPOM_|OS_[0-9]|[Oo]ccitanie|\b20(2[4-9]|30)\b|\b(499|500)\b|"(chu|ch|espic|clinic)"|\bchu, ch\b|EstablishmentCategory\.(Chu|Ch|Espic|Clinic)\b""", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnnex();
}
