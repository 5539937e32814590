using System.Text;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Docs.Tests.Support;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>The JSON that pages show is JSON; a document of ours is accepted by its reader, or refused as the page says ("refused: code pointer, code pointer").</summary>
public class JsonTests
{
    private static readonly Dictionary<string, Func<byte[], IEnumerable<string>>> Readers = new(StringComparer.Ordinal)
    {
        ["thqse.cpom-contract/1"] = utf8 => ContractDocument.ReadUtf8(utf8).Diagnostics.Select(Text),
        ["thqse.questionnaire-response/1"] = utf8 => ResponseDocument.ReadUtf8(utf8).Diagnostics.Select(Text),
        ["thqse.score-card/1"] = utf8 => ScoreCardDocument.ReadUtf8(utf8).Diagnostics.Select(Text),
        ["thqse.action-plan/1"] = utf8 => ActionPlanDocument.ReadUtf8(utf8).Diagnostics.Select(Text),
        ["thqse.cpom-catalogue/1"] = utf8 => CpomCatalogue.Load(new MemoryStream(utf8)).Check().Select(finding => finding.ToString()),
        ["thqse.referential/1"] = utf8 => Referential.Load(new MemoryStream(utf8)).Check().Select(finding => finding.ToString()),
    };

    public static TheoryData<string> Pages => [.. Page.All.Where(page => page.BlocksOf("json").Any()).Select(page => page.File)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_document_is_read_as_the_page_says(string file)
    {
        foreach (var block in Page.Read(file).BlocksOf("json"))
        {
            using var json = Parse(file, block);
            if (FormatOf(json.RootElement) is { } format && Readers.TryGetValue(format, out var read))
            {
                Assert.Equal(block.Marked("refused") ?? string.Empty, string.Join(", ", read(Encoding.UTF8.GetBytes(block.Text))));
            }
        }
    }

    [Fact]
    public void Every_format_that_is_read_is_shown_in_a_page()
    {
        var shown = Page.All.SelectMany(page => page.BlocksOf("json")).Select(block => FormatOf(Parse("a page", block).RootElement));

        Assert.All(Readers.Keys.Except(["thqse.score-card/1"]), format => Assert.Contains(format, shown));
    }

    private static JsonDocument Parse(string file, CodeBlock block)
    {
        try
        {
            return JsonDocument.Parse(block.Text);
        }
        catch (JsonException problem)
        {
            throw new InvalidOperationException($"{file}, line {block.FirstLine}: {problem.Message}", problem);
        }
    }

    private static string? FormatOf(JsonElement root)
        => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var format) ? format.GetString() : null;

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer}";
}
