using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

public class ScoreTests
{
    private static readonly string[] Partial = Tool.Run("diagnosis", "score", DiagnosisSample.Partial).Lines;

    [Fact]
    public void The_title_says_who_by_which_questionnaire_and_that_it_is_unofficial()
    {
        Assert.Equal("CH des Deux Rivières", Partial[0]);
        Assert.Contains("Questionnaire thqse-specimen/sanitary, version 1.0.0 (spécimen, non officiel)", Partial);
        Assert.Contains(Partial, line => line.Contains("THQSE® est une marque d'un tiers", StringComparison.Ordinal));
    }

    [Fact]
    public void The_score_is_shown_with_its_interval_and_the_level_as_indicative_only()
    {
        var card = Thqse.Sdk.Diagnosis.QuestionnaireScoring.Score(DiagnosisSample.Response(DiagnosisSample.Partial));
        var text = Flat(Partial);
        string Shown(decimal? score) => Math.Round(score!.Value, 1, MidpointRounding.AwayFromZero).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
        Assert.Contains($"{Shown(card.Overall.Lowest)} sur 100, entre {Shown(card.Overall.Lowest)} et {Shown(card.Overall.Highest)}", text, StringComparison.Ordinal);
        Assert.Contains("Niveau indicatif Aucun tant que des réponses manquent.", text, StringComparison.Ordinal);
        Assert.Contains("un label suit l'audit d'un tiers", text, StringComparison.Ordinal);
        Assert.Contains(Partial, line => line.TrimStart().StartsWith("██", StringComparison.Ordinal) && line.Contains('▒', StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_gains_are_shown_at_most_and_the_unanswered_are_marked()
    {
        var gains = Partial.Where(line => line.StartsWith(" +", StringComparison.Ordinal)).ToList();
        Assert.Equal(10, gains.Count);
        Assert.Contains(gains, line => line.Contains(" ? ", StringComparison.Ordinal));
        Assert.Contains("  Biodiversité                1 : biodiversity-04", Partial);
    }

    [Fact]
    public void A_theme_in_which_nothing_applies_has_no_score()
    {
        var lines = Tool.Run("diagnosis", "score", Sample.PathOf("diagnosis-clinique-du-val-daubrac.json"), "--lang", "en").Lines;
        var line = Assert.Single(lines, each => each.StartsWith("  Biodiversity", StringComparison.Ordinal));
        Assert.Contains("not applicable", line, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]\\.[0-9]", line);
    }

    [Fact]
    public void A_complete_response_has_no_interval_and_its_level()
    {
        var text = Flat(Tool.Run("diagnosis", "score", DiagnosisSample.Complete).Lines);
        Assert.Contains("Niveau indicatif Bronze", text, StringComparison.Ordinal);
        Assert.Contains("0 sans réponse : complet.", text, StringComparison.Ordinal);
        Assert.DoesNotContain('▒', text);
    }

    [Fact]
    public void A_questionnaire_without_levels_says_so()
        => Assert.Contains(
            "Niveau indicatif Ce questionnaire n'en a pas.",
            Flat(Tool.Run(["diagnosis", "score", "-"], Encoding.UTF8.GetBytes(DiagnosisSample.Small)).Lines),
            StringComparison.Ordinal);

    [Fact]
    public void A_response_cannot_steer_the_terminal()
    {
        var json = DiagnosisSample.Small.Replace("CH de l'Exemple", "CH \\u001b[31m\\u202e\\u0007\\nExemple", StringComparison.Ordinal);
        Assert.StartsWith("CH [31m Exemple", Tool.Run(["diagnosis", "score", "-"], Encoding.UTF8.GetBytes(json)).Output, StringComparison.Ordinal);
    }

    private static string Flat(IEnumerable<string> lines)
        => string.Join(' ', string.Join(' ', lines).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
