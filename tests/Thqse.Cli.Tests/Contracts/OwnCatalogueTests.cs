using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Contracts;

/// <summary>What no shipped catalogue has is shown all the same: classes, targets that are limits, rates per thousand, a fiche that names its years, one that asks nothing.</summary>
public class OwnCatalogueTests
{
    [Theory]
    [InlineData("classes", "Level [level] : classe : C, B, A", "Level [level]: class: C, B, A")]
    [InlineData("rates-per-thousand", "Infections [infections] : taux pour 1 000", "Infections [infections]: rate per 1,000")]
    [InlineData("chosen-targets", "Delay : strictement au-dessous de 12 days", "Delay: strictly below 12 days")]
    public void A_fiche_says_what_its_measures_are(string vector, string french, string english)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.OfVector(vector));

        Assert.Contains(french, Told.Page("cpom", "fiche", "I-1", "--catalogue", catalogue.Name), StringComparison.Ordinal);
        Assert.Contains(english, Told.Page("cpom", "fiche", "I-1", "--catalogue", catalogue.Name, "--lang", "en"), StringComparison.Ordinal);
    }

    /// <summary>Of the other fiche the target is to be exceeded.</summary>
    [Fact]
    public void A_target_to_exceed_is_told_apart_from_one_not_to_exceed()
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.OfVector("chosen-targets"));

        Assert.Contains("Visits: strictly above 5", Told.Page("cpom", "fiche", "I-2", "--catalogue", catalogue.Name, "--lang", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "2030 B 2031 à déclarer", "1 valeur déclarée sur 6.")]
    [InlineData("en", "2030 B 2031 to declare", "1 of 6 values declared.")]
    public void A_class_that_is_declared_is_shown(string language, params string[] said)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.OfVector("classes"));
        using var contract = new TemporaryFile("""
            { "format": "thqse.cpom-contract/1", "catalogue": "classes", "asOf": "2031-03-31", "establishment": { "category": "ch", "beds": 10 }, "observations": { "I-1": { "2030": { "values": { "level": "B" } } } } }
            """);
        var shown = Told.Page("cpom", "data", contract.Name, "--catalogue", catalogue.Name, "--lang", language);

        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));
    }

    /// <summary>A year of which the fiche says nothing is not left blank, and nothing to declare is said.</summary>
    [Theory]
    [InlineData("fr", "2026 Taux d'absentéisme : déclarer la valeur 2027 Rien n'est demandé 2028 Taux d'absentéisme : au plus 9 % 2029, 2030 Rien n'est demandé", "CPOM_A_3 Absentéisme Rien à déclarer.")]
    [InlineData("en", "2026 Rate of absenteeism: declare the value 2027 Nothing is asked 2028 Rate of absenteeism: at most 9% 2029, 2030 Nothing is asked", "CPOM_A_3 Absenteeism Nothing to declare.")]
    public void A_year_of_which_nothing_is_asked_is_told(string language, string ofSomeYears, string ofNone)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.WithMore(
            fiche =>
            {
                fiche["years"] = new JsonArray(2026, 2028);
                foreach (var year in new[] { "2027", "2029", "2030" })
                {
                    fiche["rows"]![0]!["cells"]!.AsObject().Remove(year);
                }
            },
            fiche =>
            {
                fiche["rows"]![0]!["cells"] = new JsonObject(new[] { "2026", "2027", "2028", "2029", "2030" }.Select(year => KeyValuePair.Create<string, JsonNode?>(year, new JsonObject { ["rule"] = "none" })));
            }));
        using var contract = new TemporaryFile(SmallCatalogue.Undeclared);

        Assert.Contains(ofSomeYears, Shown("plan"), StringComparison.Ordinal);
        Assert.Contains(ofNone, Shown("data"), StringComparison.Ordinal);

        // That a measure of the third is not used is told on standard error.
        string Shown(string command) => Told.Refusal(0, "cpom", command, contract.Name, "--catalogue", catalogue.Name, "--lang", language);
    }

    [Theory]
    [InlineData("fr", "0 valeur déclarée sur 1.")]
    [InlineData("en", "0 of 1 value declared.")]
    public void One_value_is_no_plural(string language, string said)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.With(fiche =>
        {
            foreach (var year in new[] { "2027", "2028", "2029", "2030" })
            {
                fiche["rows"]![0]!["cells"]![year] = new JsonObject { ["rule"] = "none" };
            }
        }));
        using var contract = new TemporaryFile(SmallCatalogue.Undeclared);

        Assert.EndsWith(said, Told.Page("cpom", "data", contract.Name, "--catalogue", catalogue.Name, "--lang", language), StringComparison.Ordinal);
    }

    /// <summary>A fiche with a reading is listed where no reading concerns several of them.</summary>
    [Fact]
    public void A_reading_of_one_fiche_stands_under_it()
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.With(fiche => fiche["ledger"] = JsonNode.Parse(
            """[{ "shows": { "fr": "« absence »", "en": "\"absence\"" }, "applied": { "fr": "Les jours ouvrés.", "en": "Working days." }, "confidence": "strong" }]""")));
        var shown = Told.Page("cpom", "ledger", "--catalogue", catalogue.Name, "--lang", "en");

        Assert.Contains("CPOM_A_1 Absenteeism The source says \"absence\"", shown, StringComparison.Ordinal);
        Assert.Contains("Read as Working days.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("read to the letter", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Several indicators", shown, StringComparison.Ordinal);
    }

    /// <summary>What is not exceeded so far can still be: the sum of the years too.</summary>
    [Fact]
    public void A_limit_that_holds_so_far_is_still_to_be_confirmed()
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.OfVector("limits-that-add-up"));
        using var contract = new TemporaryFile("""
            { "format": "thqse.cpom-contract/1", "catalogue": "limits-that-add-up", "asOf": "2030-06-30", "establishment": { "category": "ch", "beds": 10 }, "observations": { "I-1": { "2030": { "values": { "falls": 1 } } } } }
            """);

        Assert.Contains("I-1 Falls ≈ ○ ≈ ○ ✓", Told.Page("cpom", "evaluate", contract.Name, "--catalogue", catalogue.Name, "--lang", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Aucune : la source se lit à la lettre.", "CPOM_A_1 Absentéisme Aucune : la fiche se lit à la lettre.")]
    [InlineData("en", "None: the source is read to the letter.", "CPOM_A_1 Absenteeism None: the fiche is read to the letter.")]
    public void A_catalogue_without_readings_says_so(string language, string ofAll, string ofOne)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.Text);
        var all = Told.Page("cpom", "ledger", "--catalogue", catalogue.Name, "--lang", language);

        Assert.Contains(ofAll, all, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "fr" ? "Plusieurs indicateurs" : "Several indicators", all, StringComparison.Ordinal);
        Assert.Contains(ofOne, Told.Page("cpom", "ledger", "CPOM_A_1", "--catalogue", catalogue.Name, "--lang", language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "1 indicateur demandé, 0 non applicable", "Demandé (1 indicateur)")]
    [InlineData("en", "1 indicator asked, 0 not applicable", "Asked (1 indicator)")]
    public void One_indicator_is_no_plural(string language, string inALine, string heading)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.Text);
        using var one = new TemporaryFile(SmallCatalogue.Undeclared);
        using var other = new TemporaryFile(SmallCatalogue.Undeclared);

        Assert.Contains(inALine, Told.Page("cpom", "plan", one.Name, other.Name, "--catalogue", catalogue.Name, "--lang", language), StringComparison.Ordinal);
        Assert.Contains(heading, Told.Page("cpom", "plan", one.Name, "--catalogue", catalogue.Name, "--lang", language), StringComparison.Ordinal);
    }
}
