using System.Xml.Linq;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Reports.Tests;

public class ReportTests
{
    public static TheoryData<string, Language> Reports => new()
    {
        { "contract", Language.French }, { "contract", Language.English }, { "diagnosis", Language.French }, { "diagnosis", Language.English },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_one_sound_page_in_its_language_that_runs_and_fetches_nothing(string kind, Language language)
    {
        var page = Parse(Write(kind, language));

        Assert.Equal(language == Language.French ? "fr" : "en", page.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Value.Contains("://", StringComparison.Ordinal) && !attribute.IsNamespaceDeclaration);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_link_within_leads_somewhere_once(string kind, Language language)
    {
        var page = Parse(Write(kind, language));
        var targets = page.Descendants().Attributes("id").Select(id => "#" + id.Value).ToList();

        Assert.Equal(targets, targets.Distinct());
        Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value, targets));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_table_has_a_caption_and_heads(string kind, Language language)
        => Assert.All(Parse(Write(kind, language)).Descendants("table"), table =>
        {
            Assert.False(string.IsNullOrWhiteSpace(table.Element("caption")!.Value));
            Assert.All(table.Descendants("th"), head => Assert.Contains(head.Attribute("scope")!.Value, new[] { "col", "row" }));
        });

    [Fact]
    public void A_name_a_comment_and_a_piece_of_evidence_with_a_script_are_shown_as_text()
    {
        var page = CpomReport.Write(Pictured.Named(Pictured.Hostile), Language.French);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.True(Parse(page).Descendants().Count(element => !element.HasElements && element.Value.Contains("<script>alert('", StringComparison.Ordinal)) >= 4);
    }

    [Fact]
    public void Each_fiche_that_is_not_met_has_a_page()
    {
        var evaluation = Pictured.Evaluation();
        var page = Parse(CpomReport.Write(evaluation, Language.French));

        Assert.All(
            evaluation.Indicators.Where(indicator => indicator.Years.Any(year => year.Status == VerdictStatus.NotMet)),
            indicator => Assert.Contains(page.Descendants("section"), section => section.Attribute("id")?.Value == indicator.Id.ToString()));
    }

    [Fact]
    public void The_report_of_a_diagnosis_shows_a_radar_only_when_it_is_complete()
    {
        Assert.Equal(2, Parse(DiagnosisReport.Write(Pictured.Response("diagnosis-chu-montlaur"), Language.French)).Descendants("figure").Count());
        Assert.Single(Parse(DiagnosisReport.Write(Pictured.Response("diagnosis-chu-montlaur-in-progress"), Language.French)).Descendants("figure"));
    }

    [Fact]
    public void The_same_input_gives_the_same_page() => Assert.Equal(Write("contract", Language.French), Write("contract", Language.French));

    private static string Write(string kind, Language language)
        => kind == "contract" ? CpomReport.Write(Pictured.Evaluation(), language) : DiagnosisReport.Write(Pictured.Response(), language);

    /// <summary>Our pages are XML too, so that they can be looked at.</summary>
    private static XElement Parse(string page) => XElement.Parse(page["<!DOCTYPE html>\n".Length..]);
}
