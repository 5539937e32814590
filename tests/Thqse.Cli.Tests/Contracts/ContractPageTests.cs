using Thqse.Cli.Commands.Cpom.Evaluations;
using Thqse.Cli.Commands.Cpom.Regions;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;

namespace Thqse.Cli.Tests.Contracts;

/// <summary>Pages of contracts where something is missing, is not closed yet, or is one.</summary>
public sealed class ContractPageTests : IDisposable
{
    private const string WithoutMembership = """
        { "format": "thqse.cpom-contract/1", "catalogue": "cpom-occitanie-2025-2029", "asOf": "2027-03-31", "establishment": { "name": "CH", "category": "ch", "beds": 320, "activities": ["mco"] } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>There is no cell to quote while it is not known which population the establishment is of.</summary>
    [Theory]
    [InlineData("fr", "2025 Indéterminé : l'appartenance à un GHT n'est pas précisée. Source : fiche CPOM_CT_8, lignes 2080-2375. → dire si l'établissement est membre d'un GHT.", "Dans la source :")]
    [InlineData("en", "2025 Undetermined: membership of a GHT is not said. Source: fiche CPOM_CT_8, lines 2080-2375. → say whether the establishment is a member of a GHT.", "In the source:")]
    public void A_verdict_whose_population_is_not_known_quotes_no_cell(string language, string said, string quoted)
    {
        using var contract = new TemporaryFile(WithoutMembership);
        string Shown(string indicator) => Told.Page("cpom", "evaluate", contract.Name, "--indicator", indicator, "--year", "2025", "--lang", language);

        Assert.Contains(said, Shown("CPOM_CT_8"), StringComparison.Ordinal);
        Assert.DoesNotContain(quoted, Shown("CPOM_CT_8"), StringComparison.Ordinal);
        Assert.Contains(quoted, Shown("CPOM_OS_10"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_applicable_is_counted_as_each_language_does()
    {
        string[] files = [Sample.PathOf("clinique-des-oliviers.json"), Sample.PathOf("ch-des-deux-rivieres.json")];

        Assert.Contains("clinique-des-oliviers.json 5 non applicables", Told.Page(["cpom", "evaluate", .. files, "--indicator", "CPOM_OS_12"]), StringComparison.Ordinal);
        Assert.Contains("clinique-des-oliviers.json 5 not applicable", Told.Page(["cpom", "evaluate", .. files, "--indicator", "CPOM_OS_12", "--lang", "en"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year", "soon", "« soon » n'est pas une année du contrat, de 2025 à 2029.")]
    [InlineData("--year", "2024", "« 2024 » n'est pas une année du contrat, de 2025 à 2029.")]
    public void A_year_without_targets_is_told(string option, string text, string said)
        => Assert.Contains(said, Told.Refusal(64, "cpom", "evaluate", Sample.Any, option, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("--xlsx")]
    [InlineData("--csv")]
    public void A_table_is_of_one_contract(string option)
    {
        using var other = new TemporaryFile(WithoutMembership);

        Assert.Contains("--xlsx et --csv écrivent le résultat d'un seul fichier.", Told.Refusal(64, "cpom", "evaluate", Sample.Any, other.Name, option, folder["out"]), StringComparison.Ordinal);
        Assert.Contains("--xlsx and --csv write the result of one file only.", Told.Refusal(64, "diagnosis", "score", DiagnosisSample.Complete, DiagnosisSample.Partial, option, folder["out"], "--lang", "en"), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out"]));
    }

    [Theory]
    [InlineData("fr", @"ch-des-deux-rivieres\.json [0-9]+ valeurs déclarées sur [0-9]+")]
    [InlineData("en", @"ch-des-deux-rivieres\.json [0-9]+ of [0-9]+ values declared")]
    public void What_several_contracts_have_declared_is_a_line_each(string language, string said)
        => Assert.Matches(said, Told.Page("cpom", "data", Sample.Any, Sample.PathOf("clinique-des-oliviers.json"), "--lang", language));

    /// <summary>While no year is closed a region is counted in the first.</summary>
    [Theory]
    [InlineData("fr", "Cibles de 2025, par indicateur et groupe d'établissements")]
    [InlineData("en", "Targets of 2025, by indicator and group of establishments")]
    public void Before_a_year_is_closed_the_first_is_counted(string language, string said)
        => Assert.StartsWith(said, Told.Page("cpom", "region", Sample.Any, "--as-of", "2025-02-01", "--lang", language), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "1 contrat ne donne pas de date, et est jugé la période achevée", "1 contract says no date, and is judged with the period being over")]
    [InlineData(2, "2 contrats ne donnent pas de date, et sont jugés la période achevée", "2 contracts say no date, and are judged with the period being over")]
    public void Contracts_without_a_date_are_counted(int count, string french, string english)
    {
        Assert.StartsWith(french, new RegionTexts(Language.French).WithoutDate(count), StringComparison.Ordinal);
        Assert.StartsWith(english, new RegionTexts(Language.English).WithoutDate(count), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Pour un autre verdict, une lecture", "For one more verdict, a reading")]
    [InlineData(2, "Pour 2 autres verdicts, une lecture", "For 2 more verdicts, a reading")]
    public void Verdicts_of_which_a_figure_would_change_are_counted(int count, string french, string english)
    {
        Assert.StartsWith(french, new ContestedTexts(Language.French).FiguresOnly(count), StringComparison.Ordinal);
        Assert.StartsWith(english, new ContestedTexts(Language.English).FiguresOnly(count), StringComparison.Ordinal);
    }

    /// <summary>A region goes on without a file that cannot be read, and says so; of nothing but such there is no document.</summary>
    [Fact]
    public void A_region_tells_which_files_it_could_not_read()
    {
        var missing = folder["nowhere.json"];
        var told = Told.Refusal(66, "cpom", "region", Sample.Any, missing, "--as-of", "2027-03-31");
        Assert.Contains("1 établissement.", told, StringComparison.Ordinal);
        Assert.Contains("nowhere.json » n'existe pas.", told, StringComparison.Ordinal);

        var alone = Tool.Run("cpom", "region", missing, "--json");
        Assert.Equal((66, string.Empty), (alone.ExitCode, alone.Output));

        File.WriteAllText(folder["refused.json"], Sample.Refused);
        var refused = Tool.Run("cpom", "region", missing, folder["refused.json"], "--json");
        Assert.Equal(66, refused.ExitCode);
        Assert.Contains("thqse.diagnostics/1", refused.Output, StringComparison.Ordinal);
        Assert.Contains("/establishment/beds", Told.Flat(refused.Error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cpom picture grid FILE -o OUT.svg")]
    [InlineData("cpom report FILE -o OUT.html")]
    [InlineData("cpom workbook FILE -o OUT.xlsx")]
    [InlineData("diagnosis report FILE -o OUT.html")]
    [InlineData("diagnosis workbook thqse-specimen/sanitary --establishment FILE -o OUT.xlsx")]
    [InlineData("diagnosis merge FILE -o OUT.json")]
    public void Of_a_document_that_is_refused_nothing_is_written(string command)
    {
        File.WriteAllText(folder["refused.json"], command.StartsWith("cpom", StringComparison.Ordinal) ? Sample.Refused : DiagnosisSample.Refused);
        string[] words = [.. command.Split(' ').Select(word => word == "FILE" ? folder["refused.json"] : word.StartsWith("OUT", StringComparison.Ordinal) ? folder[word] : word)];
        var told = Told.Refusal(2, words);

        Assert.Contains("« chx » n'est pas une valeur possible.", told, StringComparison.Ordinal);
        Assert.Contains("/establishment/category", told, StringComparison.Ordinal);
        Assert.False(File.Exists(words[^1]));
    }

    [Theory]
    [InlineData("cpom", "dites ce qui est dessiné : grid, path, region.")]
    [InlineData("diagnosis", "dites ce qui est dessiné : bars, radar, distribution.")]
    public void What_is_to_be_drawn_is_asked_for(string group, string said)
    {
        Assert.Contains(said, Told.Refusal(64, group, "picture"), StringComparison.Ordinal);
        Assert.Contains(said, Told.Refusal(64, group, "picture", "pie"), StringComparison.Ordinal);
    }
}
