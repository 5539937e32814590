using System.Xml.Linq;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>A report says what the readable form says.</summary>
public class ReportContentTests
{
    private static readonly XElement Contract = Parse(CpomReport.Write(Pictured.Evaluation(), Language.French));

    [Fact]
    public void What_was_taken_as_said_stands_before_the_results()
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var evaluation = catalogue.EvaluateAsAsked(new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Clinic, beds: 120)).Build());

        Assert.NotEmpty(evaluation.Notices);
        Assert.Equal(
            evaluation.Notices.Select(notice => notice.Explain(Language.French)),
            Parse(CpomReport.Write(evaluation, Language.French)).Descendants("ul").Single(list => list.Attribute("class")!.Value == "notice").Elements("li").Select(line => line.Value));
    }

    [Fact]
    public void Every_verdict_that_another_reading_would_turn_into_another_stands_in_the_report()
    {
        var table = Contract.Descendants("table").Single(each => each.Element("caption")!.Value.StartsWith("Les verdicts qui seraient autres", StringComparison.Ordinal));
        var expected = Pictured.Evaluation().Contested().Readings.Sum(reading => reading.Untold.Count + reading.Moved.Count(moved => moved.ChangesStatus));

        Assert.NotEqual(0, expected);
        Assert.Equal(expected, table.Element("tbody")!.Elements("tr").Count());
        Assert.Contains("CPOM_OS_20=per-year", table.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_met_so_far_is_told_from_what_is_met()
    {
        var shown = Pictured.Evaluation().Indicators.Where(indicator => Fiche(indicator.Id) is not null).SelectMany(indicator => indicator.Years).Count(year => year.IsProvisional);

        Assert.NotEqual(0, shown);
        Assert.Equal(shown, Marks("soFar").Count());
        Assert.All(Marks("soFar"), mark => Assert.Equal("Atteint à ce jour", mark.Value));
        Assert.All(Marks("met"), mark => Assert.Equal("Atteint", mark.Value));
    }

    [Fact]
    public void Every_verdict_of_a_fiche_is_explained_with_its_source()
    {
        var indicator = Pictured.Evaluation()["CPOM_CT_4"];
        var lines = Fiche(indicator.Id)!.Descendants("tbody").Single().Elements("tr").ToList();

        Assert.Equal([.. indicator.Years.Select(year => year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)), "Cumul", "Période"], lines.Select(line => line.Elements().First().Value));
        Assert.All(indicator.Years.Zip(lines), pair => Assert.StartsWith(pair.First.Explain(Language.French), pair.Second.Elements().Last().Value, StringComparison.Ordinal));
        Assert.Contains("Source : fiche CPOM_CT_4", lines[^1].Value, StringComparison.Ordinal);
        Assert.Contains("Preuves : ct4-conventions-2025.pdf", lines[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_beside_the_figures_is_listed()
    {
        var table = Contract.Descendants("table").Single(each => each.Element("caption")!.Value == "Ce qui manque à côté des chiffres");

        Assert.Contains(table.Descendants("tr"), line => line.Value.StartsWith("Preuve à joindre", StringComparison.Ordinal) && line.Value.Contains("CPOM_", StringComparison.Ordinal));
        Assert.DoesNotContain("À compléter", CpomReport.Write(Nothing, Language.French), StringComparison.Ordinal);
    }

    /// <summary>Where a telephone has no room for a table, its cells stand below each other, each under its head.</summary>
    [Fact]
    public void Every_cell_bears_the_head_of_its_column() => Assert.All(Contract.Descendants("table"), table =>
    {
        var heads = table.Descendants("thead").Descendants("th").Select(head => head.Value).ToList();
        Assert.All(table.Descendants("tbody").Elements("tr"), line => Assert.Equal(heads.Skip(1), line.Elements("td").Select(cell => cell.Attribute("data-head")!.Value)));
    });

    [Fact]
    public void Of_who_has_nothing_to_do_the_report_says_so()
    {
        var page = CpomReport.Write(Nothing, Language.English);

        Assert.Contains("There is nothing to do that can be computed.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"fiche\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnosis_of_its_own_referential_shows_figures_in_their_units_and_no_empty_table()
    {
        var referential = Referential.Load(new MemoryStream(File.ReadAllBytes(TestFiles.Path("Samples", "referentials", "sober-site.json"))));
        var response = ResponseDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "referentials", "response-sober-site.json")), [referential]).ResponseOrThrow();

        var page = Parse(DiagnosisReport.Write(response, Language.French));

        Assert.Contains(page.Descendants("td"), cell => cell.Value == "62,5\u00A0%");
        Assert.Contains(page.Descendants("td"), cell => cell.Value == "0 coupures");
        Assert.All(page.Descendants("tbody"), body => Assert.NotEmpty(body.Elements()));
        Assert.Equal(response.Score().Level.UnmetGates.Count, page.Descendants("ul").Elements("li").Count());
    }

    [Fact]
    public void Strengths_and_axes_are_named()
    {
        var response = Pictured.Response();
        var page = DiagnosisReport.Write(response, Language.English);

        var names = response.Score().Strengths().Select(strong => response.Questionnaire.Referential.Themes.First(theme => theme.Id == strong.Id).Label.English);
        Assert.Contains($"whatever the missing answers): {string.Join(", ", names)}.", page, StringComparison.Ordinal);
        Assert.Contains("Improvement axes (below 50, of what is answered): none.", page, StringComparison.Ordinal);
    }

    /// <summary>An indicator that does not concern anybody: nothing is asked.</summary>
    private static CpomEvaluation Nothing
    {
        get
        {
            var catalogue = CpomCatalogue.Occitanie2025;
            var builder = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH"));
            foreach (var fiche in catalogue.Fiches)
            {
                builder.NotConcernedBy(fiche.Id, "test");
            }

            return catalogue.Evaluate(builder.Build(), new NodaTime.LocalDate(2027, 3, 31));
        }
    }

    private static XElement? Fiche(IndicatorId id) => Contract.Descendants("section").SingleOrDefault(section => section.Attribute("id")?.Value == id.ToString());

    private static IEnumerable<XElement> Marks(string kind)
        => Contract.Descendants("section").Where(section => section.Attribute("class")?.Value == "fiche").Descendants("tr").Where(line => line.Elements("th").Any(head => head.Value.All(char.IsAsciiDigit)))
            .Descendants("span").Where(span => span.Attribute("class")!.Value == "status " + kind);

    private static XElement Parse(string page) => XElement.Parse(page["<!DOCTYPE html>\n".Length..]);
}
