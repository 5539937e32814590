using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Docs.Tests.Support;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>The glossary gives the words that readers meet. That its names in code exist is seen by <see cref="NameTests"/>.</summary>
public class GlossaryTests
{
    private static readonly string[] Rows
        = [.. Page.Read("docs/glossary.md").Prose.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| French", StringComparison.Ordinal))];

    public static TheoryData<string> Concepts
        => [.. Repository.MarkdownFiles.Where(file => file.StartsWith("docs/concepts/", StringComparison.Ordinal)).Select(file => file["docs/".Length..])];

    public static TheoryData<VerdictStatus> Statuses => [.. Enum.GetValues<VerdictStatus>()];

    [Fact]
    public void The_terms_are_in_alphabetical_order()
    {
        var terms = Rows.Select(row => row.Split('|')[1].Trim()).ToArray();

        Assert.Equal(terms.Order(StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true)), terms);
        Assert.NotEmpty(terms);
    }

    [Fact]
    public void Every_term_has_its_English_and_its_name_in_code()
        => Assert.All(Rows, row => Assert.All(row.Split('|')[1..4], cell => Assert.NotEmpty(cell.Trim())));

    [Theory]
    [MemberData(nameof(Concepts))]
    public void Every_concept_has_its_term(string page) => Assert.Contains(Rows, row => row.Contains($"({page})", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Every_status_is_there_in_both_languages(VerdictStatus status)
    {
        var row = Assert.Single(Rows, row => row.Contains("`VerdictStatus`", StringComparison.Ordinal)).Split('|');

        Assert.Contains(status.Label(Language.French), row[1], StringComparison.OrdinalIgnoreCase);
        Assert.Contains(status.Label(Language.English), row[2], StringComparison.OrdinalIgnoreCase);
    }
}
