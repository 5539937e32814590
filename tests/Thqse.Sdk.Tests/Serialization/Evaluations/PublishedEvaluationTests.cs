using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.PublicApi.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Evaluations;

/// <summary>An evaluation is read as it was published: whatever was said of each year stands there, and written again it is the same document.</summary>
[Cases(40)]
public class PublishedEvaluationTests
{
    private static readonly CpomEvaluation Evaluation = Samples.Evaluation;
    private static readonly PublishedEvaluation Published = Read(EvaluationDocument.Write(Evaluation, Language.English));

    [Property]
    public void Read_and_written_it_is_the_same_document(GeneratedContract contract, Language language, bool hasWhy)
    {
        var evaluation = contract.Evaluate();
        var indented = EvaluationDocument.Write(evaluation, language, new WritingOptions(hasWhy: hasWhy));
        var line = EvaluationDocument.Write(evaluation, language, new WritingOptions(isOneLine: true, hasWhy));

        Assert.Equal(indented, EvaluationDocument.Write(Read(indented)));
        Assert.Equal(line, EvaluationDocument.Write(Read(line), isOneLine: true));
    }

    /// <summary>A catalogue with categories, sizes and attributes of its own.</summary>
    [Fact]
    public void An_evaluation_by_another_catalogue_is_read_without_it()
    {
        var evaluation = ((CpomEvaluation[])Cpom.Catalogues.AttributeTests.Attributed)[0];
        var written = EvaluationDocument.Write(evaluation);

        Assert.Equal(written, EvaluationDocument.Write(Read(written)));
        Assert.Equal(evaluation.Establishment.Attributes, Read(written).Establishment.Attributes);
        Assert.True(Read(written).TryGet(evaluation.Indicators[0].Id, out _));
        Assert.False(Read(written).TryGet(IndicatorId.Parse("CPOM_XX_1"), out _));
        Assert.False(Read(written).TryGet("no identifier", out _));
        Assert.False(Read(written).TryGet(null, out _));
    }

    /// <summary>Its places are lines, a text of law, or none.</summary>
    [Theory]
    [InlineData("transition-obligations")]
    [InlineData("medico-social-scheme")]
    public void An_evaluation_by_a_catalogue_with_references_instead_of_lines_says_the_same(string name)
    {
        using var file = File.OpenRead(TestFiles.Path("Samples/catalogues", name + ".json"));
        var catalogue = CpomCatalogue.Load(file);
        var written = EvaluationDocument.Write(ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples/catalogues", name + "-contract.json")), catalogue).ContractOrThrow().EvaluateAsAsked());

        Assert.Equal(written, EvaluationDocument.Write(Read(written)));
    }

    [Fact]
    public void It_says_what_it_was_made_from()
    {
        Assert.Equal((Evaluation.Catalogue.Id, Evaluation.Catalogue.Version, CpomEvaluation.EngineVersion, Evaluation.AsOf), (Published.CatalogueId, Published.CatalogueVersion, Published.Engine, Published.AsOf));
        Assert.Equal(Evaluation.Establishment.Name, Published.Establishment.Name);
        Assert.Equal(Evaluation.Establishment.SizeClass, Published.Establishment.SizeClass);
        Assert.Equal(Evaluation.Summary, Published.Summary);
        Assert.Equal(Evaluation.Notices.Select(notice => notice.ToString()), Published.Notices.Select(notice => notice.ToString()));
        Assert.Equal(Evaluation.ToString(), Published.ToString());
    }

    [Fact]
    public void It_says_of_every_year_what_the_verdict_said()
        => Assert.All(Evaluation.Indicators, indicator => Assert.All(indicator.Years, verdict =>
        {
            var year = Published[indicator.Id][verdict.Year];
            Assert.Equal(
                (verdict.Status, verdict.IsProvisional, verdict.Evidence, verdict.Required, verdict.Observed, verdict.Explain(Language.English)),
                (year.Status, year.IsProvisional, year.Evidence, year.Required, year.Observed, year.Why));
            Assert.Equal(verdict.Reasons, year.Reasons);
            Assert.Equal(verdict.Parts.Select(part => part.ToString()), year.Parts.Select(part => part.ToString()));
            Assert.Equal(verdict.ToGreen?.ToString(), year.ToGreen?.ToString());
            Assert.Equal(verdict.ToDate?.Status, year.ToDate?.Status);
            Assert.Equal(verdict.Source?.Lines.ToString(), year.Source?.Lines.ToString());
            Assert.Equal(verdict.Readings.Select(entry => entry.Alternative?.Id), year.Readings.Select(reading => reading.Alternative));
        }));

    [Fact]
    public void It_is_asked_as_an_evaluation_is()
    {
        Assert.Same(Published["OS_16"], Published[IndicatorId.Parse("CPOM_OS_16")]);
        Assert.False(Published.TryGet("CPOM_XX_1", out _));
        Assert.Throws<KeyNotFoundException>(() => Published["CPOM_XX_1"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Published["CPOM_OS_16"][2031]);
    }

    /// <summary>The readings that were chosen, several of one indicator and one of all of them.</summary>
    [Fact]
    public void It_says_under_which_readings_it_was_made()
    {
        var readings = new[] { "CPOM_OS_11=previous-year", "CPOM_OS_11=rate", "all=500-is-medium" }.Select(ReadingId.Parse);
        var under = CpomCatalogue.Occitanie2025.Under(readings);
        var written = EvaluationDocument.Write(under.Evaluate(Evaluation.Plan.Contract, Evaluation.AsOf));

        Assert.Equal(under.Readings, Read(written).AppliedReadings);
        Assert.Equal(written, EvaluationDocument.Write(Read(written)));
    }

    /// <summary>What declared numbers add up to may be above the largest of them.</summary>
    [Theory]
    [InlineData("1000000000000001")]
    [InlineData("5000000000000000.0000000001")]
    [InlineData("1000000000000000000000000000")]
    public void A_figure_above_the_largest_declared_number_is_read_exactly(string figure)
    {
        var changed = EvaluationDocument.Write(Evaluation).Replace("\"observed\": 803,", $"\"observed\": {figure},", StringComparison.Ordinal);

        Assert.Contains(figure, changed, StringComparison.Ordinal);
        Assert.Equal(changed, EvaluationDocument.Write(Read(changed)));
    }

    private static PublishedEvaluation Read(string document) => EvaluationDocument.Read(document).EvaluationOrThrow();
}
