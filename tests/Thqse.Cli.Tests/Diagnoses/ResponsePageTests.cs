using System.Text;
using System.Text.Json.Nodes;
using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>Pages about one response, or one questionnaire, that have something which the samples have not.</summary>
public sealed class ResponsePageTests : IDisposable
{
    private const string Yes = """{ "options": ["yes"] }""";
    private const string NotConcerned = """{ "notConcerned": true, "justification": "none here" }""";
    private static readonly string Sober = File.ReadAllText(Sample.PathOf("referentials/sober-site.json"));
    private static readonly string SoberResponse = Sample.PathOf("referentials/response-sober-site.json");
    private readonly TemporaryFolder folder = new();

    public ResponsePageTests() => File.WriteAllText(folder["gardens.json"], OwnReferential.Document);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fr", "Non concerné : Sans toit. À revoir.")]
    [InlineData("en", "Not concerned: Sans toit. À revoir.")]
    public void What_is_not_concerned_says_why_and_the_remark_stands_below(string language, string said)
    {
        Respond("r.json", ("moss", """{ "notConcerned": true, "justification": "Sans toit.", "remark": "À revoir." }"""));

        Assert.EndsWith(said, Told.Page("diagnosis", "question", "moss", "--response", folder["r.json"], "--referential", folder["gardens.json"], "--lang", language), StringComparison.Ordinal);
    }

    /// <summary>Nobody has to answer what is not asked; who did is told that it counts for nothing.</summary>
    [Theory]
    [InlineData("fr", "N'est pas posée à cet établissement.", "Répondu : Oui")]
    [InlineData("en", "Not asked of this establishment.", "Answered: Yes")]
    public void A_question_that_is_not_asked_says_so(string language, string notAsked, string answered)
    {
        Respond("unanswered.json", ("trees", Yes));
        Respond("answered.json", ("lawn", Yes));
        string Shown(string file, string question) => Told.Page("diagnosis", "question", question, "--response", folder[file], "--referential", folder["gardens.json"], "--lang", language);

        Assert.EndsWith($"[yes] {notAsked}", Shown("unanswered.json", "lawn"), StringComparison.Ordinal);
        Assert.EndsWith($"{notAsked} {answered}", Shown("answered.json", "lawn"), StringComparison.Ordinal);
        Assert.DoesNotContain(notAsked, Shown("answered.json", "moss"), StringComparison.Ordinal);
    }

    /// <summary>Several answers are told as each language lists them.</summary>
    [Theory]
    [InlineData("fr", "actions", "Répondu : Une formation ; Un défi annuel")]
    [InlineData("en", "actions", "Answered: Training; A yearly challenge")]
    [InlineData("fr", "led", "Répondu : 62,5 %")]
    [InlineData("en", "led", "Answered: 62.5%")]
    [InlineData("en", "outages", "Answered: 0")]
    public void An_answer_is_told_in_the_words_of_its_question(string language, string question, string said)
    {
        using var referential = new TemporaryFile(Sober.Replace("\"unit\": { \"fr\": \"coupures\", \"en\": \"outages\" }, ", string.Empty, StringComparison.Ordinal));

        Assert.EndsWith(said, Told.Page("diagnosis", "question", question, "--response", SoberResponse, "--referential", referential.Name, "--lang", language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "dites de quel questionnaire : --questionnaire ID, ou --response FICHIER. Connus : thqse-specimen/sanitary,")]
    [InlineData("en", "say of which questionnaire: --questionnaire ID, or --response FILE. Known: thqse-specimen/sanitary,")]
    public void Of_which_questionnaire_a_question_is_has_to_be_said(string language, string said)
        => Assert.Contains(said, Told.Refusal(64, "diagnosis", "question", "energy-01", "--lang", language), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "l'établissement ne dit ni ses lits ni sa classe de taille, dont des questions dépendent.")]
    [InlineData("en", "the establishment says neither its beds nor its size class, on which questions depend.")]
    public void What_is_asked_of_an_establishment_without_a_size_cannot_be_told(string language, string said)
    {
        const string Cyber = """{ "format": "thqse.questionnaire-response/1", "questionnaire": "cyber-priorities-2024/sanitary", "establishment": { "name": "CH du Val", "category": "ch" }, "answers": {} }""";
        File.WriteAllText(folder["r.json"], Cyber);

        Assert.Contains(said, Told.Refusal(64, "diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", folder["r.json"], "--lang", language), StringComparison.Ordinal);
        Assert.Contains(language == "fr" ? "CH du Val CH Priorités" : "CH du Val Public hospital (CH) ", Told.Page("diagnosis", "score", folder["r.json"], "--lang", language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "posée si fossil a une autre réponse que renewable")]
    [InlineData("en", "asked if fossil is answered otherwise than by renewable")]
    public void A_question_says_after_which_answers_it_is_not_asked(string language, string said)
    {
        using var referential = new TemporaryFile(Sober.Replace("\"anyOf\": [\"gas\", \"oil\"]", "\"noneOf\": [\"renewable\"]", StringComparison.Ordinal));

        Assert.Contains(said, Told.Page("diagnosis", "questionnaire", "sober-site/short", "--referential", referential.Name, "--lang", language), StringComparison.Ordinal);
    }

    /// <summary>A referential of the same identifier takes the place of a shipped one.</summary>
    [Fact]
    public void A_referential_of_ones_own_can_replace_a_shipped_one()
    {
        using var referential = new TemporaryFile(Sober.Replace("\"id\": \"sober-site\"", "\"id\": \"management-by-quality\"", StringComparison.Ordinal));
        var told = Told.Refusal(64, "diagnosis", "questionnaire", "nothing", "--referential", referential.Name);

        Assert.Contains("sober-site/short", told, StringComparison.Ordinal);
        Assert.DoesNotContain("management-by-quality/establishment", told, StringComparison.Ordinal);
        Assert.Contains("management-by-quality/establishment", Told.Refusal(64, "diagnosis", "questionnaire", "nothing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "a.json Aucune question ne s'applique : pas de score, 0 sans réponse sur 4", "b.json 83,3 sur 100, 2 sans réponse sur 4")]
    [InlineData("en", "a.json No question applies: no score, 0 unanswered of 4", "b.json 83.3 out of 100, 2 unanswered of 4")]
    public void Several_responses_get_a_line_each(string language, string ofNothing, string ofSome)
    {
        Respond("a.json", ("trees", NotConcerned), ("bees", NotConcerned), ("moss", NotConcerned), ("ferns", NotConcerned));
        Respond("b.json", ("trees", Yes), ("ferns", Yes));
        var shown = Told.Page("diagnosis", "score", folder["a.json"], folder["b.json"], "--referential", folder["gardens.json"], "--lang", language);

        Assert.Contains(ofNothing, shown, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(ofSome, shown, StringComparison.Ordinal);
    }

    /// <summary>The first eight conditions of the levels are shown, the others counted.</summary>
    [Theory]
    [InlineData(9, "fr", "Et 1 autre condition : --json.")]
    [InlineData(9, "en", "And 1 other condition: --json.")]
    [InlineData(10, "fr", "Et 2 autres conditions : --json.")]
    [InlineData(10, "en", "And 2 other conditions: --json.")]
    public void Conditions_that_do_not_hold_are_shown_up_to_eight(int count, string language, string said)
    {
        var referential = JsonNode.Parse(OwnReferential.Document)!;
        var garden = referential["questionnaires"]![0]!["questions"]!.AsArray().First(question => (string?)question!["id"] == "trees")!;
        for (var i = 0; i < count; i++)
        {
            referential["themes"]!.AsArray().Add(JsonNode.Parse($$"""{ "id": "more-{{i}}", "pillar": "outside", "label": { "fr": "Plus {{i}}", "en": "More {{i}}" } }"""));
            var question = garden.DeepClone();
            (question["id"], question["theme"]) = ($"more-{i}-01", $"more-{i}");
            referential["questionnaires"]![0]!["questions"]!.AsArray().Add(question);
        }

        referential["levels"]![0]!["gates"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => JsonNode.Parse($$"""{ "theme": "more-{{i}}", "minimum": 50 }"""))]);
        File.WriteAllText(folder["gardens.json"], referential.ToJsonString());
        Respond("r.json", ("trees", Yes));
        var shown = Told.Page("diagnosis", "score", folder["r.json"], "--referential", folder["gardens.json"], "--lang", language);

        Assert.Contains(said, shown, StringComparison.Ordinal);
        Assert.Equal(8, shown.Split("More ").Length - 1 + shown.Split("« Plus ").Length - 1 is var all && language == "en" ? shown.Split("theme \"More ").Length - 1 : all);
    }

    [Theory]
    [InlineData(1, "1 réponse gardée", "1 answer kept")]
    [InlineData(2, "2 réponses gardées", "2 answers kept")]
    public void Answers_to_what_is_not_asked_are_counted(int count, string french, string english)
    {
        Assert.StartsWith(french, new ScoreTexts(Language.French).NotAsked(count, "lawn"), StringComparison.Ordinal);
        Assert.StartsWith(english, new ScoreTexts(Language.English).NotAsked(count, "lawn"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Contributeurs : aucun n'est nommé.", "Contributeurs : Bo (2 réponses), Ana (1 réponse).", "Campagne du 13 novembre 2026 au 20 décembre 2026")]
    [InlineData("en", "Contributors: none is named.", "Contributors: Bo (2 answers), Ana (1 answer).", "Campaign from 13 November 2026 to 20 December 2026")]
    public void Progress_says_who_took_part_and_when(string language, string nobody, string some, string campaign)
    {
        Respond("nobody.json", ("trees", Yes));
        Respond("some.json", ("trees", By("Ana")), ("bees", By("Bo")), ("moss", By("Bo")));
        string Shown(string file, params string[] options) => Told.Page(["diagnosis", "progress", folder[file], "--referential", folder["gardens.json"], "--lang", language, .. options]);

        Assert.Contains(nobody, Shown("nobody.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(campaign, Shown("nobody.json"), StringComparison.Ordinal);

        // Without a day nobody knows how many are left.
        Assert.StartsWith(campaign + " CH", Shown("some.json", "--opens", "2026-11-13", "--closes", "2026-12-20").Replace("Établissement sans nom", "CH", StringComparison.Ordinal).Replace("Unnamed establishment", "CH", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(some, Shown("some.json"), StringComparison.Ordinal);

        static string By(string contributor) => $$"""{ "options": ["yes"], "contributors": ["{{contributor}}"] }""";
    }

    [Theory]
    [InlineData(1, "1 question répondue sur 4 ; il en reste 3.", "1 of 4 questions answered, 3 remain.")]
    [InlineData(3, "3 questions répondues sur 4 ; il en reste 1.", "3 of 4 questions answered, 1 remains.")]
    public void What_is_left_of_merged_responses_is_counted(int answered, string french, string english)
    {
        Respond("r.json", [.. new[] { "trees", "bees", "moss" }.Take(answered).Select(question => (question, Yes))]);
        string Shown(string language) => Told.Page("diagnosis", "merge", folder["r.json"], "--referential", folder["gardens.json"], "--lang", language);

        Assert.Contains(french, Shown("fr"), StringComparison.Ordinal);
        Assert.Contains(english, Shown("en"), StringComparison.Ordinal);
    }

    /// <summary>A plan that was not made from a questionnaire names no question, and need not say by what it is seen.</summary>
    [Fact]
    public void An_action_without_a_question_or_an_indicator_is_shown_without()
    {
        File.WriteAllText(folder["plan.json"], """
            { "format": "thqse.action-plan/1", "title": "Plan", "actions": [{ "priority": "Eau", "action": "Réparer les fuites", "owner": "Services techniques", "due": "2026-12-31", "progress": 20 }] }
            """);

        Assert.EndsWith("Eau : Réparer les fuites Services techniques, pour le 31 décembre 2026, fait à 20 % 0 faite, 0 en retard, 1 à faire.", Told.Page("diagnosis", "actions", folder["plan.json"], "--as-of", "2026-06-30"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_actions_are_proposed_where_nobody_says_how_many()
        => Assert.Contains("À faire (10)", Told.Page("diagnosis", "actions", "--from", DiagnosisSample.Partial, "--as-of", "2026-01-15", "--owner", "Q", "--due", "2026-12-31"), StringComparison.Ordinal);

    /// <summary>An indicator like no other has no nearest one.</summary>
    [Fact]
    public void A_cited_indicator_that_is_like_none_is_told_without_a_guess()
    {
        var result = Tool.Run(["diagnosis", "check", "-", "--lang", "en"], Encoding.UTF8.GetBytes(Sober.Replace("\"id\": \"led\",", "\"id\": \"led\", \"indicators\": [\"kilowatts\"],", StringComparison.Ordinal)));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("[unknown-indicator]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Ce n'est pas un classeur xlsx")]
    [InlineData("en", "This is no xlsx workbook")]
    public void What_is_no_workbook_is_not_imported(string language, string said)
    {
        Assert.Contains(said, Told.Refusal(2, "diagnosis", "import", DiagnosisSample.Complete, "-o", folder["out.json"], "--lang", language), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.json"]));
    }

    /// <summary>Who answers is taken from a response to another questionnaire, what was answered is not.</summary>
    [Fact]
    public void A_workbook_of_one_questionnaire_can_be_made_for_who_answered_another()
    {
        Assert.Equal(0, Tool.Run("diagnosis", "workbook", "cyber-priorities-2024/sanitary", "--establishment", DiagnosisSample.Complete, "-o", folder["w.xlsx"]).ExitCode);
        var read = JsonNode.Parse(Tool.Run("diagnosis", "import", folder["w.xlsx"]).Output)!;

        Assert.Equal(("cyber-priorities-2024/sanitary", "CHU de Montlaur", 0), ((string?)read["questionnaire"], (string?)read["establishment"]!["name"], read["answers"]!.AsObject().Count));
    }

    private void Respond(string name, params (string Question, string Answer)[] answers) => File.WriteAllText(folder[name], OwnReferential.ResponseText(answers));
}
