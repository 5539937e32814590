using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class RepeatabilityTests
{
    [Theory]
    [InlineData("cpom", "evaluate", "SAMPLE")]
    [InlineData("cpom", "evaluate", "SAMPLE", "--json", "--lang", "en")]
    [InlineData("cpom", "plan", "SAMPLE")]
    [InlineData("cpom", "plan", "SAMPLE", "--as-of", "2026-06-30")]
    public void Two_runs_give_the_same_bytes_whatever_the_culture(params string[] args)
    {
        args = [.. args.Select(arg => arg == "SAMPLE" ? Sample.Any : arg)];
        var expected = Tool.Run(args).OutputBytes;
        Assert.Equal(expected, Tool.Run(args).OutputBytes);
        Assert.All(Cultures.Unusual, culture => Assert.Equal(expected, Cultures.In(culture, () => Tool.Run(args)).OutputBytes));
    }

    [Fact]
    public void A_date_is_read_the_same_whatever_the_culture()
    {
        string[] args = ["cpom", "evaluate", Sample.Any, "--as-of", "2026-06-30"];
        Assert.Contains("30 juin 2026", Cultures.In("th-TH", () => Tool.Run(args)).Output, StringComparison.Ordinal);
    }
}
