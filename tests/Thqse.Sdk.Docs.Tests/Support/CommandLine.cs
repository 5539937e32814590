using System.Text.RegularExpressions;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>A line of a "sh" block that calls the tool: words, quotes, a star in the name of a file, and "> FILE" at the end.</summary>
internal sealed partial record CommandLine(IReadOnlyList<string> Arguments, string? OutputFile)
{
    private const string InClone = "dotnet run --project src/Thqse.Cli -- ";
    private const string Installed = "thqse ";

    /// <summary>The command of a line; null when the line calls something else.</summary>
    /// <param name="line">The line.</param>
    /// <param name="folder">The folder in which a star finds its files.</param>
    public static CommandLine? Of(string line, string folder)
    {
        var prefix = new[] { InClone, Installed }.FirstOrDefault(prefix => line.StartsWith(prefix, StringComparison.Ordinal));
        if (prefix is null)
        {
            return null;
        }

        var words = Word().Matches(line[prefix.Length..]).SelectMany(match => Expand(match.Value, folder)).ToArray();
        var redirection = Array.IndexOf(words, ">");
        return redirection < 0 ? new(words, null) : new(words[..redirection], Path.Combine(folder, words[redirection + 1]));
    }

    private static IEnumerable<string> Expand(string word, string folder)
    {
        var slash = word.LastIndexOf('/');
        return slash > 0 && word.Contains('*', StringComparison.Ordinal)
            ? Directory.GetFiles(Path.Combine(folder, word[..slash]), word[(slash + 1)..])
                .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)
            : [word.Trim('"')];
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
