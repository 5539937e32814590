using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.BadInputs;

/// <summary>
/// What people really give to the tool, and the message that each must get, in both languages: the texts of Approved, rewritten by THQSE_APPROVE=1, which a person reads.
/// </summary>
public sealed class BadInputTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BadInputs", "Inputs");

    public static TheoryData<string> Inputs => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_thirty_two() => Assert.Equal(32, Directory.GetFiles(Folder).Length);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Each_gets_its_message(string input)
    {
        var said = string.Concat(new[] { "fr", "en" }.Select(language => Message(input, language)));
        ApprovedText.Holds(Path.Combine("BadInputs", "Approved", Path.GetFileNameWithoutExtension(input) + ".txt"), said);
    }

    private static string Message(string input, string language)
    {
        var result = Tool.Run(["cpom", "evaluate", "-", "--lang", language], File.ReadAllBytes(Path.Combine(Folder, input)));
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Error);
        return result.Output.ReplaceLineEndings("\n") + "\n";
    }
}
