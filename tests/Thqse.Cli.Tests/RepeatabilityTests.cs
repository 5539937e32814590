using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class RepeatabilityTests
{
    [Theory]
    [InlineData("cpom", "evaluate", "SAMPLE")]
    [InlineData("cpom", "evaluate", "SAMPLE", "--json", "--lang", "en")]
    [InlineData("cpom", "plan", "SAMPLE")]
    public void Two_runs_give_the_same_bytes_whatever_the_culture(params string[] args)
    {
        args = [.. args.Select(arg => arg == "SAMPLE" ? Sample.Any : arg)];
        var expected = Tool.Run(args).OutputBytes;
        Assert.Equal(expected, Tool.Run(args).OutputBytes);
        foreach (var culture in new[] { "fr_FR.UTF-8", "de_DE.UTF-8", "th_TH.UTF-8", "tr_TR.UTF-8", "fr_FR.ISO-8859-1" })
        {
            var environment = new Dictionary<string, string> { ["LC_ALL"] = culture, ["LANG"] = culture };
            Assert.Equal(expected, Tool.Run(args, null, environment).OutputBytes);
        }
    }

    [Fact]
    public void A_date_is_read_the_same_whatever_the_culture()
    {
        string[] args = ["cpom", "evaluate", Sample.Any, "--as-of", "2026-06-30"];
        var expected = Tool.Run(args);
        var thai = Tool.Run(args, null, new Dictionary<string, string> { ["LC_ALL"] = "th_TH.UTF-8" });
        Assert.Contains("30 juin 2026", expected.Output, StringComparison.Ordinal);
        Assert.Equal(expected.OutputBytes, thai.OutputBytes);
    }
}
