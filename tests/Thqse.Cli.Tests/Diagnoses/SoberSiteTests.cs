using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>The sample referential has what no shipped one has: conditions, figures, bonuses, weights by size, answers that are those of another question.</summary>
public class SoberSiteTests
{
    private static readonly string Referential = Sample.PathOf(Path.Combine("referentials", "sober-site.json"));
    private static readonly string Response = Sample.PathOf(Path.Combine("referentials", "response-sober-site.json"));

    [Theory]
    [InlineData("fr", "way-out (poids 2, posée à tous, posée si fossil a pour réponse gas ou oil)")]
    [InlineData("en", "way-out (weight 2, asked of everybody, asked if fossil is answered by gas or oil)")]
    [InlineData("fr", "led (poids 1 (petite taille), 2 (taille intermédiaire), 3 (grande taille), posée à tous)")]
    [InlineData("en", "led (weight 1 (small), 2 (medium), 3 (large), asked of everybody)")]
    [InlineData("fr", "outages (poids 1, concerne tout le monde, posée à tous)")]
    [InlineData("en", "garden (weight 0.5, bonus, beyond the maximum, asked of everybody)")]
    [InlineData("fr", "garden (poids 0,5, bonus, hors du maximum, posée à tous)")]
    [InlineData("en", "The answer is that of the question heat-plan.")]
    [InlineData("fr", "La réponse est celle de la question heat-plan.")]
    [InlineData("fr", "1 de 50 à moins de 90 %")]
    [InlineData("en", "0 4 outages or more")]
    public void A_question_says_what_its_document_says(string language, string said)
        => Assert.Contains(said, Flat(Tool.Run("diagnosis", "question", "--questionnaire", "sober-site/short", "--referential", Referential, "--lang", language).Output), StringComparison.Ordinal);

    /// <summary>"Répondu :" stood there, and nothing after it.</summary>
    [Theory]
    [InlineData("led", "fr", "Répondu : 62,5 %")]
    [InlineData("led", "en", "Answered: 62.5%")]
    [InlineData("outages", "fr", "Répondu : 0 coupures")]
    [InlineData("heat-plan", "fr", "Répondu : Commencé")]
    public void A_figure_that_was_given_is_shown_with_its_unit(string question, string language, string said)
        => Assert.Contains(said, Flat(Tool.Run("diagnosis", "question", question, "--response", Response, "--referential", Referential, "--lang", language).Output), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "62,5 %", "90 %", "non concerné : pas de luminaires")]
    [InlineData("en", "62.5%", "90%", "not concerned: pas de luminaires")]
    public void A_merge_shows_figures_and_what_does_not_concern(string language, params string[] said)
    {
        var notConcerned = JsonNode.Parse(File.ReadAllText(Response))!;
        notConcerned["answers"]!["led"] = new JsonObject { ["notConcerned"] = true, ["justification"] = "pas de luminaires" };
        using var other = new TemporaryFile(File.ReadAllText(Response).Replace("62.5", "90", StringComparison.Ordinal));
        using var third = new TemporaryFile(notConcerned.ToJsonString());

        var shown = Flat(Tool.Run("diagnosis", "merge", Response, other.Name, third.Name, "--referential", Referential, "--lang", language).Output);

        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "ne répondent pas au même questionnaire, dans la même version.")]
    [InlineData("en", "do not answer the same questionnaire and version.")]
    public void Responses_to_two_questionnaires_are_not_merged(string language, string said)
    {
        var result = Tool.Run("diagnosis", "merge", Response, DiagnosisSample.Complete, "--referential", Referential, "--lang", language);

        Assert.Equal(64, result.ExitCode);
        Assert.Contains(said, Flat(result.Error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"from\": 50, \"gates\"", "\"from\": 90, \"gates\"", "a des défauts. levels : ", "has findings. levels: ")]
    [InlineData("\"aggregation\": \"means\"", "\"aggregation\": \"sums\"", "est refusé. /aggregation : ", "is refused. /aggregation: ")]
    [InlineData("{", "", "est refusé. ", "is refused. ")]
    public void A_referential_with_faults_is_not_used(string said, string instead, string french, string english)
    {
        var text = File.ReadAllText(Referential);
        using var faulty = new TemporaryFile(said == "{" ? text[1..] : text.Replace(said, instead, StringComparison.Ordinal));

        foreach (var (language, expected) in new[] { ("fr", french), ("en", english) })
        {
            var result = Tool.Run("diagnosis", "score", Response, "--referential", faulty.Name, "--lang", language);
            Assert.Equal(2, result.ExitCode);
            Assert.Contains(expected, Flat(result.Error), StringComparison.Ordinal);
            Assert.Contains($"thqse diagnosis check {faulty.Name}", Flat(result.Error).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("thqsediagnosischeck", "thqse diagnosis check ", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static string Flat(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
