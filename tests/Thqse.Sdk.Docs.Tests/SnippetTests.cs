using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>The code that pages show is compiled, run, and prints what they say.</summary>
public class SnippetTests
{
    private const string Marker = "snippet";

    public static TheoryData<string> Pages => [.. Page.All.Where(page => page.BlocksOf("csharp").Any()).Select(page => page.File)];

    public static TheoryData<string> Snippets => [.. Snippet.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_is_compiled_and_prints_what_the_page_says(string file)
    {
        var page = Page.Read(file);
        var corrections = new Corrections(page);
        foreach (var blocks in page.BlocksOf("csharp").Where(IsOfASnippet).GroupBy(block => NameOf(block)[0]))
        {
            Compare(page, Snippet.Read(blocks.Key), [.. blocks], corrections);
        }

        corrections.Settle();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_says_where_it_comes_from(string file)
    {
        var page = Page.Read(file);

        Assert.All(page.BlocksOf("csharp"), block => Assert.True(
            IsOfASnippet(block) || IsQuoted(block),
            $"{file}, line {block.FirstLine}: write '[//]: # (snippet: File.Region)', or '[//]: # (quoted: path)' of the file that holds these very lines, above the block."));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Every_region_is_shown(string name)
    {
        var shown = Page.All.SelectMany(page => page.Blocks).Select(block => block.Marked(Marker)).ToHashSet();

        Assert.All(Snippet.Read(name).Regions, region => Assert.Contains($"{name}.{region}", shown));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void The_culture_of_the_machine_changes_nothing_that_is_printed(string name)
    {
        using var workplace = new Workplace(PageOf(name));
        var outputs = SnippetRun.Outputs(name, workplace.Folder);

        Assert.Equal(outputs, SnippetRun.Outputs(name, workplace.Folder, "fr-FR"));
        Assert.Equal(outputs, SnippetRun.Outputs(name, workplace.Folder, "th-TH"));
    }

    private static void Compare(Page page, Snippet snippet, CodeBlock[] blocks, Corrections corrections)
    {
        using var workplace = new Workplace(page);
        var outputs = SnippetRun.Outputs(snippet.Name, workplace.Folder);
        Assert.True(outputs.Count == snippet.Regions.Count, $"{snippet.Name}: call NextBlock() between two regions, and nowhere else.");
        Assert.Equal(snippet.Regions, blocks.Select(block => NameOf(block)[1]));
        foreach (var (block, output) in blocks.Zip(outputs))
        {
            corrections.Expect(block, snippet.Text(NameOf(block)[1]));
            Assert.True(block.Output is not null || output.Length == 0, $"{page.File}, line {block.FirstLine}: the code prints, and no text block follows:\n{output}");
            if (block.Output is { } shown)
            {
                corrections.Expect(shown, output);
            }
        }
    }

    private static bool IsOfASnippet(CodeBlock block) => block.Marked(Marker) is not null;

    private static bool IsQuoted(CodeBlock block)
        => block.Marked("quoted") is { } file && file.EndsWith(".cs", StringComparison.Ordinal) && Unindented(Repository.Read(file)).Contains(Unindented(block.Text), StringComparison.Ordinal);

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart()));

    private static Page PageOf(string name)
        => Page.All.First(page => page.Blocks.Any(block => block.Marked(Marker)?.StartsWith(name + ".", StringComparison.Ordinal) == true));

    private static string[] NameOf(CodeBlock block) => block.Marked(Marker)!.Split('.');
}
