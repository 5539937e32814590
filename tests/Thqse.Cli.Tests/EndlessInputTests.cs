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
    [InlineData("cpom", "evaluate", "fr", "la ligne 1 n'en finit pas : rien n'a été lu après elle.")]
    [InlineData("diagnosis", "score", "en", "line 1 does not end: nothing was read after it.")]
    public void A_line_without_end_is_given_up(string group, string command, string language, string said)
    {
        if (!File.Exists("/dev/zero"))
        {
            return;
        }

        var result = Tool.Run(group, command, "--batch", "/dev/zero", "--lang", language);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("document-too-large", result.Output, StringComparison.Ordinal);
        Assert.Contains(said, string.Join(' ', result.Error.Split('\n').Select(line => line.Trim())), StringComparison.Ordinal);
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
