using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class EvaluateTests
{
    private static readonly string[] Lines = Tool.Run(["cpom", "evaluate", "-"], Encoding.UTF8.GetBytes(Sample.Small)).Lines;

    [Fact]
    public void The_title_says_who_when_and_by_which_catalogue()
    {
        Assert.Equal("CH de l'Exemple", Lines[0]);
        Assert.Equal("CH, taille intermédiaire (100 à 499 lits), 320 lits", Lines[1]);
        Assert.Equal("Évaluation au 31 mars 2027", Lines[2]);
        Assert.Contains("Catalogue cpom-occitanie-2025-2029, version 1.0.0", Lines);
    }

    [Fact]
    public void A_plan_asks_no_figure_that_follows_from_a_year_that_is_not_over()
    {
        const string Contract = """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "observations": { "CPOM_OS_12": { "2025": { "values": { "mammograms": 1000 } }, "2026": { "values": { "mammograms": 80 } } } } }
            """;
        var printed = string.Join(' ', Tool.Run(["cpom", "plan", "-", "--as-of", "2026-02-15"], Encoding.UTF8.GetBytes(Contract)).Lines.Select(line => line.Trim()));

        Assert.DoesNotContain("84", printed, StringComparison.Ordinal);
        Assert.Contains("1\u202F050", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("plan")]
    public void A_date_that_nobody_gave_is_said_to_be_the_end_of_the_period(string command)
    {
        const string NoDate = "La date n'est pas indiquée : tout est jugé au";
        var undated = Encoding.UTF8.GetBytes(Sample.Small.Replace("\"asOf\": \"2027-03-31\",", string.Empty, StringComparison.Ordinal));

        Assert.Contains(NoDate, string.Join(' ', Tool.Run(["cpom", command, "-"], undated).Lines.Take(9).Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.DoesNotContain(NoDate, Tool.Run(["cpom", command, "-", "--as-of", "2027-03-31"], undated).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(NoDate, Tool.Run(["cpom", command, "-"], Encoding.UTF8.GetBytes(Sample.Small)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_grid_has_a_line_for_each_indicator_with_a_sign_for_each_year()
    {
        var line = Assert.Single(Lines, each => each.StartsWith("CPOM_OS_12 ", StringComparison.Ordinal) && each.Contains('✗', StringComparison.Ordinal));
        Assert.Matches("✗    [?]    ○    ○    ○", line);
    }

    [Fact]
    public void A_period_says_what_it_compares_and_a_lost_one_that_it_is_lost()
    {
        const string Contract = """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "clinic", "beds": 80 },
              "observations": {
                "CPOM_OS_9": { "2024": { "values": { "telehealth-acts": 10 } }, "2025": { "values": { "telehealth-acts": 9 } } },
                "CPOM_OS_18": { "2025": { "values": { "crisis-exercises": 0 } } } } }
            """;
        var printed = string.Join(' ', Tool.Run(["cpom", "evaluate", "-", "--as-of", "2026-06-30"], Encoding.UTF8.GetBytes(Contract)).Lines.Select(line => line.Trim()));

        Assert.Contains("Période : En cours. Jugé en 2029. Actes de télésanté : non déclaré ; demandé : plus de 10, la valeur de 2024.", printed, StringComparison.Ordinal);
        Assert.Contains("Période : En cours, ne peut plus être atteint. Demandé : chaque année. 2025 : non atteint ; 2026 : en cours", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_met_says_what_was_observed_and_what_would_make_it_met()
    {
        var text = string.Join(' ', Lines.Select(line => line.Trim()));
        Assert.Contains("Mammographies : 761 ; demandé : au moins 762", text, StringComparison.Ordinal);
        Assert.Contains("→ Mammographies en 2025 : au moins 762", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_establishment_without_a_name_is_said_to_have_none()
    {
        var unnamed = Sample.Small.Replace("\"name\": \"CH de l'Exemple\", ", string.Empty, StringComparison.Ordinal);
        Assert.Equal("Établissement sans nom", Tool.Run(["cpom", "evaluate", "-"], Encoding.UTF8.GetBytes(unnamed)).Lines[0]);
    }
}
