using Thqse.Cli.Tests.Support;
using Thqse.Sdk;

namespace Thqse.Cli.Tests;

/// <summary>An input that has no end, or is too large, is refused like any other that is wrong: no command holds it.</summary>
public class EndlessInputTests
{
    public static TheoryData<string[]> Commands => new(
        ["cpom", "evaluate"], ["cpom", "plan"], ["diagnosis", "score"], ["diagnosis", "cohort"], ["diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment"]);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_without_end_has_a_diagnostic(string[] command)
    {
        if (!File.Exists("/dev/zero"))
        {
            return;
        }

        var result = Tool.Run([.. command, "/dev/zero", "--lang", "en"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("[document-too-large]", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void So_has_standard_input_that_is_too_large(string[] command)
    {
        var result = Tool.Run([.. command, "-", "--lang", "fr"], new byte[ReadingLimits.DefaultMaxBytes + 1]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("[document-too-large]", result.Output, StringComparison.Ordinal);
    }
}
