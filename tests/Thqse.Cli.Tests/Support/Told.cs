namespace Thqse.Cli.Tests.Support;

/// <summary>What the tool says, in one line of plain spaces, whatever the width that it was laid out for.</summary>
internal static class Told
{
    /// <summary>What a command shows that does what it is asked, without a word on standard error.</summary>
    public static string Page(params string[] args)
    {
        var result = Tool.Run(args);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        return Flat(result.Output);
    }

    /// <summary>What a command shows that does not, on both outputs.</summary>
    public static string Refusal(int status, params string[] args)
    {
        var result = Tool.Run(args);
        Assert.Equal(status, result.ExitCode);
        return Flat(result.Output + " " + result.Error);
    }

    public static string Flat(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
