using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>No block escapes the other tests by the way it is written.</summary>
public class BlockTests
{
    private static readonly string[] Checked = ["csharp", "json", "sh", "text"];
    private static readonly string[] Programs = ["thqse", "dotnet", "curl"];

    public static TheoryData<string> Pages => [.. Repository.MarkdownFiles.Where(file => Page.Read(file).Blocks.Count > 0)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_says_what_it_holds(string file)
        => Assert.All(Page.Read(file).Blocks.Where(block => !IsADrawing(file, block)), block => Assert.Contains(block.Language, Checked));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_begins_with_a_program_that_is_known(string file)
        => Assert.All(
            Page.Read(file).BlocksOf("sh").SelectMany(block => block.Text.Split('\n')).Where(line => line.Length > 0),
            line => Assert.Contains(line.Split(' ')[0], Programs));

    [Fact]
    public void A_block_is_fenced_in_one_way_and_a_link_is_written_in_one_way()
        => Assert.All(
            Page.All.SelectMany(page => page.Prose.Select(line => $"{page.File}: {line}")),
            line => Assert.DoesNotMatch(@": (\s*~~~|\s+```|\[[^\]/]+\]:)|<a |\]\[", Links.WithoutCode(line)));

    /// <summary>The drawing of the way of the data.</summary>
    private static bool IsADrawing(string file, CodeBlock block) => file == "ARCHITECTURE.md" && block.Language.Length == 0;
}
