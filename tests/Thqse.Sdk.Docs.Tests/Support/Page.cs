using System.Text.RegularExpressions;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>A Markdown file: its blocks, its headings, and its prose, in which no block is left.</summary>
internal sealed partial class Page
{
    private const string Fence = "```";
    private readonly string[] lines;

    private Page(string file, string text)
    {
        File = file;
        lines = text.Split('\n');
        var (blocks, prose) = Split();
        Blocks = [.. blocks.Select((block, i) => block with { Output = blocks.ElementAtOrDefault(i + 1) is { Language: "text" } next ? next : null })];
        Prose = prose;
        Headings = [.. prose.Where(line => Heading().IsMatch(line))];
    }

    public string File { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    public IReadOnlyList<string> Prose { get; }

    /// <summary>The headings with their signs: "## The situation".</summary>
    public IReadOnlyList<string> Headings { get; }

    public static Page Read(string file) => new(file, Repository.Read(file));

    public static Page Of(string text) => new("a text", text);

    public static IEnumerable<Page> All => Repository.MarkdownFiles.Select(Read);

    public IEnumerable<CodeBlock> BlocksOf(string language) => Blocks.Where(block => block.Language == language);

    /// <summary>The page with other texts in some of its blocks.</summary>
    public string With(IReadOnlyDictionary<CodeBlock, string> texts)
    {
        var result = lines.ToList();
        foreach (var (block, text) in texts.OrderByDescending(pair => pair.Key.FirstLine))
        {
            result.RemoveRange(block.FirstLine, block.LineCount);
            result.InsertRange(block.FirstLine, text.Length == 0 ? [] : text.Split('\n'));
        }

        return string.Join('\n', result);
    }

    private (List<CodeBlock> Blocks, List<string> Prose) Split()
    {
        var blocks = new List<CodeBlock>();
        var prose = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                prose.Add(lines[i]);
                continue;
            }

            var end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > 0, $"{File}: the block of line {i + 1} is not closed.");
            blocks.Add(new CodeBlock(lines[i][Fence.Length..].Trim(), MarkerAbove(i), string.Join('\n', lines[(i + 1)..end]), i + 1));
            i = end;
        }

        return (blocks, prose);
    }

    private string? MarkerAbove(int line) => line > 0 && Comment().Match(lines[line - 1]) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^\[//\]: # \((.*)\)$")]
    private static partial Regex Comment();

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex Heading();
}
