using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary><c>thqse diagnosis compare</c> on two score cards: whether they are of one establishment and of one edition is told before any change.</summary>
public class ComparedCardsTests
{
    /// <summary>The first thing that both say decides: the FINESS number, the SIRET, the name.</summary>
    [Theory]
    [InlineData("""{ "name": "CH A", "finess": "810999037" }""", """{ "name": "CH A", "finess": "300999018" }""", true)]
    [InlineData("""{ "name": "CH A", "finess": "810999037" }""", """{ "name": "CH B", "finess": "810999037" }""", false)]
    [InlineData("""{ "name": "CH A", "siret": "26330582300019" }""", """{ "name": "CH A", "siret": "26330582300027" }""", true)]
    [InlineData("""{ "name": "CH A", "siret": "26330582300019" }""", """{ "name": "CH B", "siret": "26330582300019", "finess": "810999037" }""", false)]
    [InlineData("""{ "name": "CH A", "finess": "810999037" }""", """{ "name": "CH B", "siret": "26330582300019" }""", true)]
    [InlineData("""{ "name": "CH A", "finess": "810999037" }""", """{ "name": "ch a" }""", false)]
    [InlineData("""{ "finess": "810999037" }""", """{ "name": "CH B" }""", false)]
    public void Another_establishment_is_told(string before, string after, bool isAnother)
    {
        const string French = "L'autre réponse est celle d'un autre établissement,";
        const string English = "The other response is that of another establishment,";
        Action<string, string> holds = isAnother
            ? (said, shown) => Assert.Contains(said + " CH A", shown, StringComparison.Ordinal)
            : (said, shown) => Assert.DoesNotContain(said, shown, StringComparison.Ordinal);

        holds(French, Compared(Card(before), Card(after), "fr"));
        holds(English, Compared(Card(before), Card(after), "en"));
    }

    /// <summary>A card need not name anybody.</summary>
    [Fact]
    public void A_card_that_names_nobody_takes_the_name_of_the_other()
    {
        var (named, unnamed) = (Card("""{ "name": "CH A" }"""), Card(null));

        Assert.StartsWith("CH A ", Compared(unnamed, named, "fr"), StringComparison.Ordinal);
        Assert.StartsWith("CH A ", Compared(named, unnamed, "fr"), StringComparison.Ordinal);
        Assert.StartsWith("Établissement sans nom ", Compared(unnamed, unnamed, "fr"), StringComparison.Ordinal);
        Assert.DoesNotContain("autre établissement", Compared(unnamed, named, "fr"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "L'autre est du questionnaire thqse-specimen/sanitary 0.9.0 : un écart peut venir des questions.")]
    [InlineData("en", "The other one is of questionnaire thqse-specimen/sanitary 0.9.0: a change may come from the questions.")]
    public void Another_edition_of_a_questionnaire_is_compared_and_told(string language, string said)
    {
        var older = JsonNode.Parse(Card("""{ "name": "CH A" }"""))!;
        older["questionnaire"]!["version"] = "0.9.0";
        var shown = Compared(older.ToJsonString(), Card("""{ "name": "CH A" }"""), language);

        Assert.Contains(said, shown, StringComparison.Ordinal);
        Assert.Contains(language == "fr" ? "82,8 82,8 +0,0" : "82.8 82.8 +0.0", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_show_the_card_before_beside_the_one_after()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["before.json"], Card("""{ "name": "CH A" }"""));

        Assert.Equal(0, Tool.Run("diagnosis", "picture", "bars", DiagnosisSample.Complete, "-o", folder["one.svg"]).ExitCode);
        Assert.Equal(0, Tool.Run("diagnosis", "picture", "bars", DiagnosisSample.Complete, folder["before.json"], "-o", folder["two.svg"]).ExitCode);
        Assert.True(new FileInfo(folder["two.svg"]).Length > new FileInfo(folder["one.svg"]).Length);
    }

    /// <summary>A folder is not drawn in part, without a word of the rest.</summary>
    [Theory]
    [InlineData("radar", 1)]
    [InlineData("bars", 2)]
    public void Of_a_folder_not_only_the_first_cards_are_drawn(string kind, int most)
    {
        using var folder = new TemporaryFolder();
        var cohort = Path.GetDirectoryName(DiagnosisSample.Cohort[0])!;

        Assert.Contains($"« {DiagnosisSample.Cohort[most]} » est de trop.", Told.Refusal(64, "diagnosis", "picture", kind, cohort, "-o", folder["out.svg"]), StringComparison.Ordinal);
        Assert.Contains("est de trop.", Told.Refusal(64, "diagnosis", "picture", "distribution", cohort, "--establishment", cohort, "-o", folder["out.svg"]), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.svg"]));
        Assert.Equal(0, Tool.Run("diagnosis", "picture", "distribution", cohort, "--establishment", DiagnosisSample.Cohort[0], "-o", folder["out.svg"]).ExitCode);
    }

    /// <summary>The names of its pillars and themes are those of the questionnaire.</summary>
    [Theory]
    [InlineData("fr", "le questionnaire « garden/short » n'est pas chargé.")]
    [InlineData("en", "the questionnaire \"garden/short\" is not loaded.")]
    public void A_card_of_a_questionnaire_that_is_not_there_cannot_be_drawn(string language, string said)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["card.json"], Sdk.Serialization.ScoreCardDocument.Write(Sdk.Diagnosis.QuestionnaireScoring.Score(OwnReferential.Response(("trees", """{ "options": ["yes"] }""")))));
        File.WriteAllText(folder["gardens.json"], OwnReferential.Document);

        Assert.Contains(said, Told.Refusal(64, "diagnosis", "picture", "bars", folder["card.json"], "-o", folder["bars.svg"], "--lang", language), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["bars.svg"]));
        Assert.Equal(0, Tool.Run("diagnosis", "picture", "bars", folder["card.json"], "-o", folder["bars.svg"], "--referential", folder["gardens.json"]).ExitCode);
    }

    private static string Card(string? establishment)
    {
        var card = JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;
        card.AsObject().Remove("establishment");
        if (establishment is not null)
        {
            var who = JsonNode.Parse(establishment)!;
            who["category"] = "ch";
            card["establishment"] = who;
        }

        return card.ToJsonString();
    }

    private static string Compared(string before, string after, string language)
    {
        using var earlier = new TemporaryFile(before);
        using var later = new TemporaryFile(after);
        return Told.Page("diagnosis", "compare", earlier.Name, later.Name, "--lang", language);
    }
}
