using System.Text.Json.Nodes;
using Thqse.Cli.Commands.Cpom.Comparisons;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;

namespace Thqse.Cli.Tests.Contracts;

/// <summary><c>thqse cpom compare BEFORE AFTER</c>, where several things differ: each verdict says which of them moved it.</summary>
public sealed class ComparedContractsTests : IDisposable
{
    private static readonly string Before = Sample.Any;
    private readonly TemporaryFile after;

    public ComparedContractsTests()
    {
        var contract = JsonNode.Parse(File.ReadAllText(Before))!;
        contract["establishment"]!["beds"] = 80;
        contract["observations"]!["CPOM_CT_4"]!["2026"]!["values"]!["partnerships"] = 4;
        contract["observations"]!["CPOM_OS_12"]!["2026"]!["values"]!["mammograms"] = 900;
        contract["observations"]!["CPOM_OS_12"]!["2026"]!["values"]!["breast-ultrasounds"] = 300;
        after = new TemporaryFile(contract.ToJsonString());
    }

    public void Dispose() => after.Dispose();

    [Theory]
    [InlineData("fr", "L'établissement (nombre de lits). Ce qui est déclaré : CPOM_CT_4, CPOM_OS_12.")]
    [InlineData("en", "The establishment (number of beds). What is declared: CPOM_CT_4, CPOM_OS_12.")]
    public void All_that_differs_is_told_with_the_indicators_that_it_is_about(string language, string said)
        => Assert.Contains(said, Told.Page("cpom", "compare", Before, after.Name, "--lang", language), StringComparison.Ordinal);

    /// <summary>CPOM_CT_2 moved by the beds only, said once; years of CPOM_CT_4 by the beds, by what is declared, or by both, said of each.</summary>
    [Theory]
    [InlineData("fr", "En cause : l'établissement (nombre de lits). CPOM_CT_4", "2025 Avant : atteint (demandé 2, observé 3). Après : atteint (demandé 1, observé 3). En cause : l'établissement (nombre de lits). 2026 ", "En cause : l'établissement (nombre de lits) ; ce qui est déclaré.", "En cause : ce qui est déclaré.")]
    [InlineData("en", "Because of: the establishment (number of beds). CPOM_CT_4", "2025 Before: met (asked 2, observed 3). After: met (asked 1, observed 3). Because of: the establishment (number of beds). 2026 ", "Because of: the establishment (number of beds); what is declared.", "Because of: what is declared.")]
    public void What_moved_a_verdict_is_told_once_where_it_is_the_same_for_all(string language, params string[] said)
    {
        var shown = Told.Page("cpom", "compare", Before, after.Name, "--lang", language);
        var second = shown[(shown.IndexOf(" CPOM_CT_2 ", StringComparison.Ordinal) + 1)..];

        Assert.All(said, each => Assert.Contains(each, second, StringComparison.Ordinal));
        Assert.Equal(2, second[..second.IndexOf("CPOM_CT_4", StringComparison.Ordinal)].Split("nombre de lits", StringSplitOptions.None).Length + second[..second.IndexOf("CPOM_CT_4", StringComparison.Ordinal)].Split("number of beds", StringSplitOptions.None).Length - 1);
    }

    /// <summary>The date, as each language writes it.</summary>
    [Theory]
    [InlineData("fr", "La date d'évaluation (30 juin 2028).")]
    [InlineData("en", "The date of the evaluation (30 June 2028).")]
    public void Another_date_is_told_in_words(string language, string said)
        => Assert.Contains(said, Told.Page("cpom", "compare", Before, "--as-of", "2028-06-30", "--lang", language), StringComparison.Ordinal);

    /// <summary>Another edition of the shipped catalogue is compared with the shipped one.</summary>
    [Fact]
    public void An_edition_of_the_shipped_catalogue_is_compared_with_it()
    {
        var edition = JsonNode.Parse(SmallCatalogue.Text)!;
        (edition["id"], edition["version"], edition["years"]) = ("cpom-occitanie-2025-2029", "2.0.0", JsonNode.Parse("""{ "first": 2026, "last": 2030, "earlier": [2025] }"""));
        using var catalogue = new TemporaryFile(edition.ToJsonString());
        using var contract = new TemporaryFile(SmallCatalogue.Undeclared.Replace("mon-annexe", "cpom-occitanie-2025-2029", StringComparison.Ordinal));
        var shown = Told.Page("cpom", "compare", contract.Name, "--catalogue", catalogue.Name);

        Assert.Contains("Catalogue cpom-occitanie-2025-2029, version 2.0.0", shown, StringComparison.Ordinal);
        Assert.Contains("L'édition du catalogue (2.0.0).", shown, StringComparison.Ordinal);

        // What the later edition has no more is told by the fiche of the earlier one, and the other way round.
        Assert.Matches(@"CPOM_OS_10 .+ Après : rien n'est demandé\.", shown);
        Assert.Matches(@"CPOM_A_1 Absentéisme .*Avant : rien n'est demandé\. Après : en cours \(demandé 9 %\)\.", shown);
    }

    [Fact]
    public void A_department_is_one_of_the_things_that_could_be_otherwise()
        => Assert.Contains("L'établissement (département).", Told.Page("cpom", "compare", Before, "--department", "34"), StringComparison.Ordinal);

    /// <summary>Other readings are tried on one contract as it is.</summary>
    [Theory]
    [InlineData("--contested", "--beds", "280")]
    [InlineData("--contested", "OTHER")]
    public void What_each_reading_would_change_is_asked_of_one_contract_as_it_is(params string[] options)
        => Assert.Contains("--contested essaie chaque autre lecture sur un seul contrat", Told.Refusal(64, ["cpom", "compare", Before, .. options.Select(option => option == "OTHER" ? after.Name : option)]), StringComparison.Ordinal);

    /// <summary>A catalogue of another identifier is that of both sides.</summary>
    [Fact]
    public void One_catalogue_of_ones_own_is_that_of_both_sides()
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.Text);
        using var undeclared = new TemporaryFile(SmallCatalogue.Undeclared);
        using var declared = new TemporaryFile(SmallCatalogue.Declared());

        Assert.Contains("Ce qui a bougé (1 verdict)", Told.Page("cpom", "compare", undeclared.Name, declared.Name, "--catalogue", catalogue.Name), StringComparison.Ordinal);
        Assert.Contains("Catalogue mon-annexe", Told.Page("cpom", "compare", undeclared.Name, declared.Name, "--catalogue", catalogue.Name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Ce qui a bougé (0 verdict)", "What moved (0 verdicts)", "0 autre verdict (années, cumuls, périodes) est le même.", "0 other verdicts (years, sums so far, periods) are the same.")]
    [InlineData(1, "Ce qui a bougé (1 verdict)", "What moved (1 verdict)", "1 autre verdict (années, cumuls, périodes) est le même.", "1 other verdict (years, sums so far, periods) is the same.")]
    [InlineData(2, "Ce qui a bougé (2 verdicts)", "What moved (2 verdicts)", "2 autres verdicts (années, cumuls, périodes) sont les mêmes.", "2 other verdicts (years, sums so far, periods) are the same.")]
    public void Verdicts_are_counted_as_each_language_does(int count, string movedInFrench, string movedInEnglish, string unmovedInFrench, string unmovedInEnglish)
    {
        var (french, english) = (new CpomComparisonTexts(Language.French), new CpomComparisonTexts(Language.English));

        Assert.Equal((movedInFrench, movedInEnglish), (french.Moved(count), english.Moved(count)));
        Assert.Equal((unmovedInFrench, unmovedInEnglish), (french.Unmoved(count), english.Unmoved(count)));
    }
}
