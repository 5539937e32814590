using System.Globalization;
using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>
/// The commands that pages show run, end as said ("exit: 2" above the block, else 0), and print what is shown. Between them, a document that the reader pastes into another
/// ("into: file.json/place" above the block) is pasted there: at the end of a list, or as members.
/// </summary>
public class CommandTests
{
    public static TheoryData<string> Pages => [.. Page.All.Where(page => page.BlocksOf("sh").Any()).Select(page => page.File)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_of_the_tool_runs_and_prints_what_the_page_says(string file)
    {
        var page = Page.Read(file);
        var corrections = new Corrections(page);
        using var workplace = new Workplace(page);
        foreach (var block in page.Blocks)
        {
            if (block.Marked("into") is { } place)
            {
                workplace.Paste(block.Text, place);
            }

            var screens = ScreensOf(block, workplace.Folder);
            if (block.Language == "sh" && block.Output is { } shown && screens.Count > 0)
            {
                corrections.Expect(shown, string.Join('\n', screens));
            }
        }

        corrections.Settle();
    }

    private static List<string> ScreensOf(CodeBlock block, string folder)
    {
        var expected = int.Parse(block.Marked("exit") ?? "0", CultureInfo.InvariantCulture);
        var screens = new List<string>();
        foreach (var line in block.Language == "sh" ? block.Text.Split('\n') : [])
        {
            if (CommandLine.Of(line, folder) is { } command)
            {
                var result = ReaderScreen.Of(command, folder, block.Marked("columns"));
                Assert.True(result.ExitCode == expected, $"{line}\nends with {result.ExitCode}, not {expected}: {result.Error}");
                screens.Add(result.Text);
            }
        }

        return screens.FindAll(screen => screen.Length > 0);
    }
}
