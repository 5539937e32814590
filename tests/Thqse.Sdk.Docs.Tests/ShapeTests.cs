using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>The pages of tasks have one shape, so that a reader who knows one knows them all.</summary>
public class ShapeTests
{
    private static readonly string[] Shape = ["## The situation", "## In code", "## With the tool", "## What you get", "## What to avoid"];
    private static readonly string[] NotTasks = ["docs/README.md", "docs/glossary.md", "docs/catalogue.md", "docs/quality.md", "docs/performance.md"];

    private static readonly string[] EveryTask =
    [
        "evaluate-a-contract", "read-a-verdict", "compare-two-evaluations", "score-a-diagnosis", "report-on-a-cohort", "bring-your-own-catalogue",
        "bring-your-own-referential", "host-it", "exchange-documents", "implement-it-elsewhere", "run-the-tool", "fill-in-a-workbook", "print-a-report", "put-a-picture-in-an-application",
        "follow-a-programme", "run-a-quality-policy", "keep-a-member-register", "evaluate-in-bulk", "past-one-machine",
    ];

    private static readonly string[] EveryConcept = ["status", "horizons", "readings", "intervals"];

    public static TheoryData<string> Tasks => [.. Repository.MarkdownFiles.Where(IsTask)];

    public static TheoryData<string> Concepts => [.. Repository.MarkdownFiles.Where(file => file.StartsWith("docs/concepts/", StringComparison.Ordinal))];

    public static TheoryData<string> Decisions => [.. Repository.MarkdownFiles.Where(file => file.StartsWith("docs/decisions/", StringComparison.Ordinal))];

    [Fact]
    public void Every_task_and_every_concept_has_its_page()
        => Assert.Empty(EveryTask.Select(task => $"docs/{task}.md").Concat(EveryConcept.Select(concept => $"docs/concepts/{concept}.md")).Except(Repository.MarkdownFiles));

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_page_of_a_task_goes_from_the_situation_to_what_to_avoid(string file) => Assert.Equal(Shape, PartsOf(file));

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_page_of_a_concept_gives_the_idea_then_worked_numbers(string file)
        => Assert.Equal(["## The idea", "## Worked numbers"], PartsOf(file));

    [Theory]
    [MemberData(nameof(Tasks))]
    [MemberData(nameof(Concepts))]
    [MemberData(nameof(Decisions))]
    public void A_page_has_one_title_and_it_comes_first(string file)
    {
        var titles = Page.Read(file).Headings.Where(heading => heading.StartsWith("# ", StringComparison.Ordinal));

        Assert.Equal(Repository.Read(file).Split('\n')[0], Assert.Single(titles));
    }

    private static bool IsTask(string file)
        => file.StartsWith("docs/", StringComparison.Ordinal) && file.Count(letter => letter == '/') == 1 && !NotTasks.Contains(file, StringComparer.Ordinal);

    private static string[] PartsOf(string file) => [.. Page.Read(file).Headings.Where(heading => heading.StartsWith("## ", StringComparison.Ordinal))];
}
