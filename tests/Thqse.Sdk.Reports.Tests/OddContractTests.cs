using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>Contracts as they also come: lost before they end, without a closed year, of one year or of many, of who has no name, under another reading.</summary>
public class OddContractTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>At most 10 a year, and 15 in all.</summary>
    private const string AtMost = """
        {
          "cells": { "2026": { "rule": "threshold", "measure": "visits", "atMost": 10 }, "2027": { "rule": "threshold", "measure": "visits", "atMost": 10 } },
          "period": { "rule": "threshold", "measure": "visits", "atMost": 15, "over": "sinceStart" }
        }
        """;

    private const string AtLeastOne = """{ "cells": { "2026": { "rule": "threshold", "measure": "visits", "atLeast": 1 }, "2027": { "rule": "none" } } }""";

    private const string OneYear = """{ "cells": { "2026": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } }""";

    /// <summary>4 a year and in every year: 3 were made in 2026, which is closed.</summary>
    [Theory]
    [InlineData(Language.French, "En cours, hors d'atteinte", "en cours, et ne peut plus être atteint")]
    [InlineData(Language.English, "Pending, out of reach", "pending, and out of reach")]
    public void A_period_that_is_lost_before_it_ends_says_so_and_has_a_sign_of_its_own(Language language, string mark, string legend)
    {
        var evaluation = OneFicheReport.Evaluate(
            """{ "cells": { "2026": { "rule": "threshold", "measure": "visits", "atLeast": 4 }, "2027": { "rule": "threshold", "measure": "visits", "atLeast": 4 } }, "period": { "rule": "everyYear" } }""",
            """{ "2026": { "values": { "visits": 3 } } }""",
            "2027-06-30");

        Assert.Contains(mark, Fiche(evaluation, language)!.Descendants("span").Select(span => span.Value));
        Assert.Contains(legend, Texts(CpomPictures.Grid(evaluation, language)));
    }

    /// <summary>At most 15 in all: 16 were made in 2026, which is closed and asked for nothing.</summary>
    [Fact]
    public void A_total_that_is_exceeded_before_the_period_ends_has_a_page_though_no_year_asks_anything()
    {
        var evaluation = OneFicheReport.Evaluate(
            """{ "cells": { "2026": { "rule": "none" }, "2027": { "rule": "none" } }, "period": { "rule": "threshold", "measure": "visits", "atMost": 15, "over": "sinceStart" } }""",
            """{ "2026": { "values": { "visits": 16 } } }""",
            "2027-06-30");

        Assert.Contains("Pending, out of reach", Fiche(evaluation, Language.English)!.Descendants("span").Select(span => span.Value));
        Assert.Contains("pending, and out of reach", Texts(CpomPictures.Grid(evaluation, Language.English)));
    }

    [Fact]
    public void A_period_that_is_not_met_has_a_page_though_every_year_is_met()
    {
        var evaluation = OneFicheReport.Evaluate(AtMost, """{ "2026": { "values": { "visits": 9 } }, "2027": { "values": { "visits": 8 } } }""", "2028-06-30");

        Assert.All(evaluation[OneFicheReport.Id].Years, year => Assert.Equal(VerdictStatus.Met, year.Status));
        Assert.Equal("Not met", Fiche(evaluation, Language.English)!.Descendants("tbody").Single().Elements("tr").Single(line => line.Elements().First().Value == "Period").Elements().ElementAt(1).Value);
    }

    [Theory]
    [InlineData("""{ "2026": { "values": { "visits": 7 } }, "2027": { "values": { "visits": 8 } } }""", "2028-06-30")]
    [InlineData("""{ "2026": { "values": { "visits": 16 } } }""", "2026-06-30")]
    public void What_is_met_has_no_page_and_neither_has_what_no_year_is_closed_of(string observations, string asOf)
    {
        var evaluation = OneFicheReport.Evaluate(AtMost, observations, asOf);

        Assert.Null(Fiche(evaluation, Language.English));
        Assert.DoesNotContain("pending, and out of reach", Texts(CpomPictures.Grid(evaluation, Language.English)));
    }

    [Theory]
    [InlineData(Language.French, "CH, Statut : private, Cuisine : non.")]
    [InlineData(Language.English, "Public hospital (CH), Status: private, Kitchen: no.")]
    public void An_establishment_of_no_known_size_says_its_choices_and_its_noes(Language language, string about)
    {
        var evaluation = OneFicheReport.Evaluate(
            AtLeastOne,
            "{}",
            "2027-06-30",
            """
            { "sizes": { "by": "places", "classes": [{ "id": "small", "from": 0 }, { "id": "large", "from": 60 }] },
              "attributes": [{ "id": "places", "kind": "count", "label": { "fr": "Places", "en": "Places" } }, { "id": "status", "kind": "choice", "values": ["public", "private"], "label": { "fr": "Statut", "en": "Status" } }, { "id": "kitchen", "kind": "flag", "label": { "fr": "Cuisine", "en": "Kitchen" } }] }
            """,
            establishment: """{ "category": "ch", "attributes": { "status": "private", "kitchen": false } }""");

        Assert.Contains(Page(evaluation, language).Descendants("p").Select(line => line.Value), line => line == about);
    }

    [Theory]
    [InlineData(Language.French, "Plusieurs", "500 lits relève de la grande taille.")]
    [InlineData(Language.English, "Several", "500 beds is large.")]
    public void A_reading_of_the_whole_catalogue_is_told_as_of_several_indicators(Language language, string several, string applied)
    {
        var evaluation = CpomCatalogue.Occitanie2025.Evaluate(new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 500)).Build(), new LocalDate(2027, 3, 31));

        Assert.Contains(Page(evaluation, language).Descendants("tr"), line => line.Elements().First().Value == several && line.Value.Contains(applied, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.French, " Autres lectures du registre : CPOM_OS_20=per-year, all=500-is-medium.")]
    [InlineData(Language.English, " Other readings of the ledger: CPOM_OS_20=per-year, all=500-is-medium.")]
    public void The_head_of_a_report_names_the_other_readings_it_was_made_under(Language language, string readings)
    {
        var catalogue = CpomCatalogue.Occitanie2025.Under(ReadingId.Parse("CPOM_OS_20=per-year"), ReadingId.Parse("all=500-is-medium"));
        var evaluation = catalogue.Evaluate(new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build(), new LocalDate(2027, 3, 31));

        Assert.Contains(Page(evaluation, language).Descendants("p").Select(line => line.Value), line => line.EndsWith(readings, StringComparison.Ordinal));
    }

    /// <summary>Nothing is asked in 2026, and nothing was said of it: its evidence is not waited for. That of 2027 is.</summary>
    [Fact]
    public void Evidence_is_not_asked_of_a_year_without_a_target_of_which_nothing_was_said()
    {
        var evaluation = OneFicheReport.Evaluate(
            """{ "cells": { "2026": { "rule": "none" }, "2027": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } }""",
            """{ "2027": { "values": { "visits": 2 } } }""",
            "2028-06-30",
            fiche: """{ "evidence": [{ "fr": "Le plan", "en": "The plan" }] }""");

        Assert.Equal("Evidence to attachOWN_1 (2027)", Page(evaluation, Language.English).Descendants("tr").Single(line => line.Value.StartsWith("Evidence to attach", StringComparison.Ordinal)).Value);
    }

    /// <summary>Between 100 and 570, where the first and the last of several stand.</summary>
    [Fact]
    public void A_single_year_stands_in_the_middle_of_its_path()
    {
        var evaluation = OneFicheReport.Evaluate(OneYear, """{ "2026": { "values": { "visits": 2 } } }""", "2027-06-30", """{ "years": { "first": 2026, "last": 2026, "earlier": [] } }""");
        var years = XDocument.Parse(CpomPictures.Path(evaluation, OneFicheReport.Id, Language.French).Svg).Descendants(Svg + "text").Where(text => text.Value == "2026").ToList();

        Assert.Equal(2, years.Count);
        Assert.All(years, year => Assert.Equal("335", year.Attribute("x")!.Value));
    }

    /// <summary>Seventeen years on 470 points, 29 each: a year takes 34, and "not known" 56.</summary>
    [Fact]
    public void Of_many_years_every_other_is_named_and_what_is_not_known_is_a_question_mark()
    {
        var declared = string.Join(", ", Enumerable.Range(2010, 16).Select(year => $$"""
            "{{year.ToString(CultureInfo.InvariantCulture)}}": { "values": { "visits": 2 } }
            """));
        var evaluation = OneFicheReport.Evaluate(
            OneYear, $"{{ {declared} }}", "2027-06-30", $$"""{ "years": { "first": 2026, "last": 2026, "earlier": [{{string.Join(", ", Enumerable.Range(2010, 16))}}] } }""");
        var texts = Texts(CpomPictures.Path(evaluation, OneFicheReport.Id, Language.English));

        Assert.Equal(["2026", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"], texts.Where(text => text.Length == 4 && text.All(char.IsAsciiDigit)));
        Assert.Contains("?", texts);
        Assert.DoesNotContain("not known", texts);
    }

    [Theory]
    [InlineData("""{ "reference": { "fr": "Article 5", "en": "Article 5" }, "cells": { "2026": { "rule": "none" }, "2027": { "rule": "none" } } }""", "Source: fiche OWN_1, Article 5.")]
    [InlineData("""{ "cells": { "2026": { "rule": "none" }, "2027": { "rule": "none" } } }""", "Source: fiche OWN_1, Article 1.")]
    public void The_source_of_a_path_is_where_its_row_stands_or_else_its_fiche(string row, string source)
        => Assert.Contains(source, Texts(CpomPictures.Path(OneFicheReport.Evaluate(row, "{}", "2027-06-30"), OneFicheReport.Id, Language.English)));

    [Theory]
    [InlineData(Language.French, "CH")]
    [InlineData(Language.English, "public hospital (CH)")]
    public void Who_has_no_name_stands_on_the_map_of_a_region_by_category(Language language, string name)
    {
        var map = CpomPictures.Region([OneFicheReport.Evaluate(AtLeastOne, """{ "2026": { "values": { "visits": 2 } } }""", "2027-06-30")], language);

        Assert.Contains(name, Texts(map));
        Assert.StartsWith(name, map.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_written_as_it_is()
    {
        var picture = CpomPictures.Grid(Pictured.Evaluation(), Language.French);

        Assert.Equal(picture.Svg, picture.ToString());
    }

    private static XElement Page(CpomEvaluation evaluation, Language language) => XElement.Parse(CpomReport.Write(evaluation, language)["<!DOCTYPE html>\n".Length..]);

    private static XElement? Fiche(CpomEvaluation evaluation, Language language)
        => Page(evaluation, language).Descendants("section").SingleOrDefault(section => section.Attribute("id")?.Value == OneFicheReport.Id.ToString());

    private static List<string> Texts(Picture picture) => [.. XDocument.Parse(picture.Svg).Descendants(Svg + "text").Select(text => text.Value)];
}
