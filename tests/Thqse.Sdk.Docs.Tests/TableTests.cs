using System.Globalization;
using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Docs.Tests.Support;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>What pages list is all there is, and the figures that they give are those of the data.</summary>
public partial class TableTests
{
    [Fact]
    public void Every_reason_is_explained()
        => Assert.Equal(
            Enum.GetValues<Reason>().Select(reason => reason.ToCode()).Order(StringComparer.Ordinal),
            CodesOf("docs/read-a-verdict.md", "### Reasons").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_format_is_in_the_table()
        => Assert.Equal(
            DocumentSchema.Names.Order(StringComparer.Ordinal),
            CodesOf("docs/exchange-documents.md", "## What you get").Where(code => code.StartsWith("thqse.", StringComparison.Ordinal))
                .Select(format => format["thqse.".Length..format.IndexOf('/', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    public void The_number_of_questions_is_that_of_the_data(string file)
    {
        var counts = Counts().Match(Repository.Read(file));
        int Of(string questionnaire) => Referential.ThqseSpecimen.Questionnaires.Single(each => each.Id == questionnaire).Questions.Count;

        Assert.Equal(
            (Of("thqse-specimen/sanitary"), Of("thqse-specimen/medico-social")),
            (int.Parse(counts.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(counts.Groups[2].Value, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_number_of_fiches_is_that_of_the_data()
        => Assert.Contains($"**{CpomCatalogue.Occitanie2025.Fiches.Count} fiches as data**", Repository.Read("README.md"), StringComparison.Ordinal);

    /// <summary>What stands in code in the first column of the first table under a heading.</summary>
    private static IEnumerable<string> CodesOf(string file, string heading)
        => Page.Read(file).Prose.SkipWhile(line => line != heading).SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(row => Code().Matches(row.Split('|')[1])).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\((\d+) and (\d+) questions")]
    private static partial Regex Counts();
}
