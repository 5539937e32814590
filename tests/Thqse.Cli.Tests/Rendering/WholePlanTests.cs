using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Rendering;

/// <summary>An establishment whom every indicator concerns.</summary>
public class WholePlanTests
{
    private const string Contract = """
        { "format": "thqse.cpom-contract/1",
          "establishment": { "category": "chu", "beds": 1200, "department": "30", "ghtMember": true, "activities": ["mco", "smr", "psychiatry", "had", "usld"] },
          "choices": { "CPOM_CT_3": { "option": "biology" } } }
        """;

    [Theory]
    [InlineData("fr", "sans objet")]
    [InlineData("en", "not applicable")]
    public void Its_plan_lists_no_indicator_that_does_not_apply(string lang, string said)
    {
        using var file = new TemporaryFile(Contract);
        var result = Tool.Run("cpom", "plan", file.Name, "--lang", lang);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("CPOM_OS_22", string.Join('\n', result.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lines, line => line.Contains(said, StringComparison.OrdinalIgnoreCase) && !line.StartsWith(' '));
    }
}
