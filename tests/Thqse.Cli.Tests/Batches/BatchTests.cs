using System.Text;
using System.Text.Json;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Tests.Batches;

public class BatchTests
{
    private static readonly string Line = OneLine(Sample.Small);

    [Fact]
    public void Each_line_gets_the_document_that_it_would_get_alone_in_one_line()
    {
        var sample = OneLine(File.ReadAllText(Sample.Any));
        var result = Batch($"{Line}\n{sample}\n", "cpom", "evaluate", "--batch", "-");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal([Alone(Line), Alone(sample)], LinesOf(result).Select(OneLine));

        static string Alone(string document) => OneLine(Tool.Run(["cpom", "evaluate", "-", "--json"], Encoding.UTF8.GetBytes(document)).Output);
    }

    [Fact]
    public void Lines_come_out_in_the_order_in_which_they_go_in()
    {
        var numbers = Enumerable.Range(0, 60).ToArray();
        var lines = numbers.Select(number => OneLine(Sample.Small.Replace("CH de l'Exemple", $"CH {number}", StringComparison.Ordinal)));
        var result = Batch(string.Join('\n', lines), "cpom", "evaluate", "--batch", "-", "--no-why");
        Assert.Equal(numbers.Select(number => $"CH {number}"), LinesOf(result).Select(line => Json(line).GetProperty("establishment").GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("{ not JSON")]
    [InlineData("PK not a workbook")]
    public void A_bad_line_gets_its_diagnostics_and_the_others_go_on(string bad)
    {
        var result = Batch($"{Line}\n{bad}\n{Line}\n", "cpom", "evaluate", "--batch", "-", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["thqse.cpom-evaluation/1", "thqse.diagnostics/1", "thqse.cpom-evaluation/1"], LinesOf(result).Select(line => Json(line).GetProperty("format").GetString()));
        Assert.Equal("thqse: 1 line of 3 refused.\n", result.Error);
    }

    [Fact]
    public void Without_why_an_evaluation_has_no_sentence_of_a_verdict_and_everything_else()
    {
        string[] command = ["cpom", "evaluate", "-", "--json"];
        var with = Tool.Run(command, Encoding.UTF8.GetBytes(Line)).Output;
        var without = Tool.Run([.. command, "--no-why"], Encoding.UTF8.GetBytes(Line)).Output;
        Assert.DoesNotContain("\"why\"", without, StringComparison.Ordinal);
        Assert.DoesNotContain("\"text\"", without, StringComparison.Ordinal);
        var kept = with.Split('\n').Where(line => !line.TrimStart().StartsWith("\"why\"", StringComparison.Ordinal) && !line.TrimStart().StartsWith("\"text\"", StringComparison.Ordinal));
        Assert.Equal(Letters(string.Concat(kept)), Letters(without));

        // A comma more or less is all that leaving a last member out changes.
        static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != ','));
    }

    [Fact]
    public void A_table_has_a_row_a_verdict_and_names_refused_lines_on_standard_error()
    {
        var result = Batch($"{Line}\n{{}}\n{Line}\n", "cpom", "evaluate", "--batch", "-", "--table", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("line,finess,siret,name,", LinesOf(result)[0], StringComparison.Ordinal);
        Assert.Equal(1 + 2 * CpomCatalogue.Occitanie2025.Fiches.Count * 5, LinesOf(result).Length);
        Assert.Contains(LinesOf(result), line => line.StartsWith("3,,,CH de l'Exemple,ch,320,,cpom-occitanie-2025-2029,1.0.0,2027-03-31,CPOM_OS_12,", StringComparison.Ordinal) && line.Contains(",2025,notMet,", StringComparison.Ordinal));
        Assert.Contains("thqse: line 2: refused: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Responses_are_scored_one_a_line()
    {
        var result = Batch($"{OneLine(DiagnosisSample.Small)}\n{OneLine(DiagnosisSample.Refused)}\n", "diagnosis", "score", "--batch", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(OneLine(Tool.Run(["diagnosis", "score", "-", "--json"], Encoding.UTF8.GetBytes(DiagnosisSample.Small)).Output), OneLine(LinesOf(result)[0]));
        Assert.StartsWith("{\"format\":\"thqse.diagnostics/1\"", LinesOf(result)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cpom evaluate --batch - --brief")]
    [InlineData("cpom evaluate --batch - --year 2025")]
    [InlineData("cpom evaluate --batch - --xlsx out.xlsx")]
    [InlineData("cpom evaluate --batch one.jsonl two.jsonl")]
    [InlineData("cpom evaluate --batch")]
    [InlineData("cpom evaluate - --table")]
    [InlineData("cpom evaluate - --no-why")]
    [InlineData("diagnosis score --batch - --csv")]
    public void What_does_not_go_together_is_wrong_usage(string command) => Assert.Equal(64, Tool.Run(command.Split(' ')).ExitCode);

    [Fact]
    public void A_file_that_is_not_there_is_told_as_ever() => Assert.Equal(66, Tool.Run("cpom", "evaluate", "--batch", "nowhere.jsonl").ExitCode);

    [Fact]
    public void The_result_goes_to_the_file_of_o()
    {
        var folder = Directory.CreateTempSubdirectory("thqse-batch");
        try
        {
            var file = Path.Combine(folder.FullName, "out.jsonl");
            var result = Batch(Line, "cpom", "evaluate", "--batch", "-", "-o", file);
            Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
            Assert.Equal(Batch(Line, "cpom", "evaluate", "--batch", "-").Output, File.ReadAllText(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Who_waits_at_a_screen_sees_how_far_it_is_and_a_pipe_gets_nothing_of_it()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 250)));
        var output = Path.GetTempFileName();
        var result = Tool.Run(["cpom", "evaluate", "--batch", "-", "-o", output, "--lang", "en"], new MemoryConsole(lines, Tool.NoEnvironment) { ScreenWidth = 80 });
        Assert.Contains("\r200 lines, 200 refused", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Batch(Encoding.UTF8.GetString(lines), "cpom", "evaluate", "--batch", "-").Error);
        File.Delete(output);
    }

    /// <summary>As the bytes have them: each ends with a line feed.</summary>
    private static string[] LinesOf(ToolResult result) => result.Output.TrimEnd('\n').Split('\n');

    private static ToolResult Batch(string input, params string[] args) => Tool.Run(args, Encoding.UTF8.GetBytes(input));

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static string OneLine(string json) => JsonSerializer.Serialize(Json(json));
}
