using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Contracts;

/// <summary><c>--reading FICHE=ID</c>: another reading of the ledger, and what is said of one that there is not.</summary>
public class ReadingTests
{
    /// <summary>The reading that is applied says by what it is; the other one does not say how to select it, being the usual one.</summary>
    [Theory]
    [InlineData("fr", "Interprétation Un nombre par an ; sur la période, 18 ou 12 au total. [CPOM_OS_20=per-year est appliquée] Autre lecture Un nombre par trimestre, sans verdict de période. Confiance")]
    [InlineData("en", "[CPOM_OS_20=per-year is applied] Other reading A number per quarter, without a period verdict. Confidence")]
    public void The_ledger_says_which_reading_is_applied(string language, string said)
    {
        Assert.Contains(said, Told.Page("cpom", "ledger", "CPOM_OS_20", "--reading", "CPOM_OS_20=per-year", "--lang", language), StringComparison.Ordinal);
        Assert.Contains("[--reading CPOM_OS_20=per-year]", Told.Page("cpom", "ledger", "CPOM_OS_20", "--lang", language), StringComparison.Ordinal);
    }

    /// <summary>A fiche may be spelled in any way that the catalogue understands.</summary>
    [Theory]
    [InlineData("os_20=per-year")]
    [InlineData("CPOM_OS_20=per-year")]
    public void The_fiche_of_a_reading_may_be_spelled_in_any_way(string reading)
        => Assert.Contains("[CPOM_OS_20=per-year est appliquée]", Told.Page("cpom", "ledger", "CPOM_OS_20", "--reading", reading), StringComparison.Ordinal);

    [Theory]
    [InlineData("CPOM_OS_20=per-yaer", "le registre ne propose pas la lecture « CPOM_OS_20=per-yaer ». Voulez-vous dire CPOM_OS_20=per-year ?", "the ledger offers no reading \"CPOM_OS_20=per-yaer\". Do you mean CPOM_OS_20=per-year?")]
    [InlineData("CPOM_OS_99=other", "la lecture « CPOM_OS_99=other ». « thqse cpom ledger » en donne la liste.", "no reading \"CPOM_OS_99=other\". \"thqse cpom ledger\" tells those that it offers.")]
    [InlineData("=", "la lecture « = ». « thqse cpom ledger »", "no reading \"=\". \"thqse cpom ledger\"")]
    public void A_reading_that_there_is_not_is_told_with_the_nearest(string reading, string french, string english)
    {
        Assert.Contains(french, Told.Refusal(64, "cpom", "evaluate", Sample.Any, "--reading", reading), StringComparison.Ordinal);
        Assert.Contains(english, Told.Refusal(64, "cpom", "evaluate", Sample.Any, "--reading", reading, "--lang", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "ne vont pas ensemble : elles changent la même case, chacune à sa façon. Gardez l'une des deux.")]
    [InlineData("en", "do not go together: they change the same cell, each in its own way. Keep one of the two.")]
    public void Two_readings_of_one_cell_do_not_go_together(string language, string said)
        => Assert.Contains(said, Told.Refusal(64, "cpom", "evaluate", Sample.Any, "--reading", "CPOM_OS_4=signature-alone", "--reading", "CPOM_OS_4=once-for-four-years", "--lang", language), StringComparison.Ordinal);

    /// <summary>What would change stands beside the readings that the contract asks for already, of the same fiche too.</summary>
    [Fact]
    public void A_reading_is_tried_beside_those_that_the_contract_asks_for()
    {
        using var contract = new TemporaryFile(Sample.Small.Replace("\"asOf\"", "\"readings\": { \"CPOM_OS_9\": \"compounding\" }, \"asOf\"", StringComparison.Ordinal));

        var shown = Told.Page("cpom", "compare", contract.Name, "--reading", "CPOM_OS_9=four-types", "--reading", "CPOM_OS_20=per-year", "--lang", "en");
        Assert.Contains("CPOM_OS_9=four-types", shown, StringComparison.Ordinal);
        Assert.Contains("CPOM_OS_20=per-year", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("CPOM_OS_9=compounding", shown, StringComparison.Ordinal);

        var two = Told.Refusal(2, "cpom", "compare", contract.Name, "--reading", "CPOM_OS_4=signature-alone", "--reading", "CPOM_OS_4=once-for-four-years");
        Assert.Contains("Les lectures « signature-alone » et « once-for-four-years » ne vont pas ensemble", two, StringComparison.Ordinal);
    }
}
