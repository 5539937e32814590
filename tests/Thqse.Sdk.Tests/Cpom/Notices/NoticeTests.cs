using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Cpom.Notices;

/// <summary>What is accepted and looks odd is told, and changes no verdict.</summary>
public class NoticeTests
{
    private const string Said = """ "catalogue": "cpom-occitanie-2025-2029", "asOf": "2027-03-31" """;
    private const string Hospital = """ "category": "ch", "beds": 320, "ghtMember": true, "activities": ["mco"] """;

    [Fact]
    public void Nothing_odd_gives_no_notice()
        => Assert.Empty(Of(Said, Hospital, """ { "CPOM_OS_12": { "2025": { "values": { "mammograms": 770 } } } } """));

    [Fact]
    public void What_is_not_said_and_taken_as_said_is_told()
    {
        Assert.Equal(
            ["assumed '' catalogue: cpom-occitanie-2025-2029", "assumed '' asOf: 2030-01-01", "assumed '/establishment' ghtMember: false", "assumed '/establishment' activities: mco"],
            Of(null, """ "category": "clinic", "beds": 140 """));

        // A CH that does not say whether it is a member of a GHT is not taken for anything: its verdicts say so.
        Assert.Equal(["assumed '/establishment' activities: mco"], Of(Said, """ "category": "ch", "beds": 140 """));
        Assert.Equal(["assumed '' catalogue: cpom-occitanie-2025-2029"], Of(""" "asOf": "2027-03-31" """, Hospital));
    }

    [Theory]
    [InlineData("[]", "no-activities '/establishment/activities' activities:")]
    [InlineData("[\"smr\"]", null)]
    public void An_empty_list_of_activities_is_told(string activities, string? told)
        => Assert.Equal(told is null ? [] : [told], Of(Said, $$""" "category": "clinic", "beds": 140, "ghtMember": false, "activities": {{activities}} """));

    [Theory]
    [InlineData(25_000, null)]
    [InlineData(25_001, "unlikely-beds '/establishment/beds' 25001:")]
    [InlineData(99_999_999, "unlikely-beds '/establishment/beds' 99999999:")]
    public void More_beds_than_any_establishment_has_are_told(int beds, string? told)
        => Assert.Equal(told is null ? [] : [told], Of(Said, $$""" "category": "ch", "beds": {{beds}}, "ghtMember": true, "activities": ["mco"] """));

    [Fact]
    public void The_date_of_the_caller_is_said()
        => Assert.DoesNotContain(
            Contract(""" "catalogue": "cpom-occitanie-2025-2029" """, Hospital, null) is var contract ? contract.Evaluate(new LocalDate(2027, 1, 1)).Notices : [],
            notice => notice.Value == "asOf");

    /// <summary>Only the other reading does not ask for it; a measure of another size class is told under the reading too.</summary>
    [Fact]
    public void What_is_asked_where_no_reading_is_selected_is_not_told_under_one()
    {
        Assert.Empty(Of($$"""{{Said}}, "readings": { "CPOM_CT_4": "stock" } """, Hospital, """ { "CPOM_CT_4": { "2026": { "values": { "partnerships": 2 } } } } """));
        Assert.Contains(
            Of($$"""{{Said}}, "readings": { "CPOM_CT_4": "stock" } """, """ "category": "clinic", "beds": 320 """, """ { "CPOM_CT_8": { "2026": { "values": { "shared-pathways": 2 } } } } """),
            notice => notice.StartsWith("not-asked ", StringComparison.Ordinal));
    }

    /// <summary>So that a page can say which, without taking a pointer apart.</summary>
    [Fact]
    public void A_notice_of_an_observation_says_of_which_indicator_as_the_contract_spells_it()
    {
        var notices = Contract(Said, """ "category": "ch", "beds": 320, "ghtMember": true """, """ { "os_14": { "2026": { "comment": "…" } } } """).EvaluateAsAsked().Notices;

        Assert.Equal([("assumed", null), ("not-asked", "os_14")], notices.Select(notice => (notice.Code.ToCode(), notice.Indicator)).OrderBy(each => each.Item1, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("34", "310781406", true)]
    [InlineData("31", "310781406", false)]
    [InlineData("2A", "2B0000020", true)]
    [InlineData("2B", "2B0000020", false)]
    [InlineData("2A", "200000016", false)]
    [InlineData("971", "970100004", false)]
    [InlineData("978", "970100004", false)]
    [InlineData("974", "970100004", true)]
    [InlineData("988", "970100004", true)]
    [InlineData("976", "980500003", false)]
    [InlineData("31", "970100004", true)]
    public void A_department_that_is_not_that_of_the_FINESS_number_is_told(string department, string finess, bool isTold)
        => Assert.Equal(
            isTold ? [$"department-differs-from-finess '/establishment/department' {department}: {finess}"] : [],
            Of(Said, $"{Hospital}, \"department\": \"{department}\", \"finess\": \"{finess}\""));

    [Theory]
    [InlineData("large", "size-class-differs-from-beds '/establishment/sizeClass' large: 320 medium")]
    [InlineData("medium", null)]
    public void A_size_class_that_is_not_that_of_the_beds_is_told(string size, string? notice)
        => Assert.Equal(notice is null ? [] : [notice], Of(Said, $"{Hospital}, \"sizeClass\": \"{size}\""));

    [Theory]
    [InlineData("0.65", "looks-like-a-fraction '/observations/CPOM_OS_16/2025/values/discharge-prescriptions' 0.65: 65 65")]
    [InlineData("0.999", "looks-like-a-fraction '/observations/CPOM_OS_16/2025/values/discharge-prescriptions' 0.999: 65 99.9")]
    [InlineData("1", null)]
    [InlineData("0", null)]
    [InlineData("65", null)]
    [InlineData("""{ "numerator": 1, "denominator": 200 }""", null)]
    public void A_fraction_where_a_percentage_is_asked_is_told(string value, string? notice)
        => Assert.Equal(notice is null ? [] : [notice], Of(Said, Hospital, $$""" { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": {{value}} } } } } """));

    [Fact]
    public void A_fraction_beside_a_percentage_of_another_year_or_a_target_of_ones_own_is_told()
    {
        Assert.Equal(
            ["looks-like-a-fraction '/observations/CPOM_OS_13/2026/values/raac-acts' 0.31: 30.9 31"],
            Of(Said, Hospital, """ { "CPOM_OS_13": { "2025": { "values": { "raac-acts": 30 } }, "2026": { "values": { "raac-acts": 0.31 } } } } """));
        Assert.Equal(
            ["looks-like-a-fraction '/observations/CPOM_OS_8/2026/values/co-constructed-projects' 0.2: 10 20"],
            Of(Said, Hospital, """ { "CPOM_OS_8": { "2026": { "values": { "co-constructed-projects": 0.2 } } } } """));

        // Half a percent more than half a percent is what OS_13 may ask.
        Assert.Empty(Of(Said, Hospital, """ { "CPOM_OS_13": { "2024": { "values": { "raac-acts": 0.5 } }, "2025": { "values": { "raac-acts": 0.6 } } } } """));
    }

    [Fact]
    public void What_is_declared_for_a_year_after_the_date_is_told()
        => Assert.Equal(
            ["after-as-of '/observations/CPOM_OS_12/2028' 2028: 2027-03-31"],
            Of(Said, Hospital, """ { "CPOM_OS_12": { "2027": { "values": { "mammograms": 770 } }, "2028": { "values": { "mammograms": 770 } }, "2029": {} } } """));

    [Fact]
    public void What_no_cell_needs_is_told_once()
    {
        Assert.Equal(
            ["not-asked '/observations/CPOM_OS_14' CPOM_OS_14:"],
            Of(Said, Hospital, """ { "CPOM_OS_14": { "2025": { "values": { "specialty-days": 3 } }, "2026": { "comment": "…" } } } """));
        Assert.Equal(
            ["not-asked '/observations/CPOM_OS_19/2025/values/rmm-reviews' rmm-reviews:"],
            Of(Said, """ "category": "ch", "beds": 600, "ghtMember": true, "activities": ["mco"] """, """ { "CPOM_OS_19": { "2025": { "values": { "serious-events-declared": 30, "rmm-reviews": 9 } }, "2026": { "values": { "rmm-reviews": 9 } } } } """));
    }

    /// <summary>A choice that decides nothing is told as a value is that does not count.</summary>
    [Theory]
    [InlineData(""" "category": "clinic", "beds": 140, "ghtMember": false, "activities": ["mco"] """, """ "CPOM_CT_3": { "option": "pharmacy" } """, "not-asked '/choices/CPOM_CT_3' CPOM_CT_3:")]
    [InlineData(Hospital, """ "os_08": { "target": 15 } """, null)]
    public void A_choice_that_decides_nothing_is_told(string establishment, string choices, string? notice)
        => Assert.Equal(notice is null ? [] : [notice], Of($$"""{{Said}}, "choices": { {{choices}} } """, establishment));

    /// <summary>0.09 is not enough where 8 % is asked, and nine is; below a ceiling it is what one hopes for, unless another year has a percentage.</summary>
    [Theory]
    [InlineData("atLeast", "0.09", null, "LooksLikeAFraction /observations/ABS/2025/values/absence: 0.09", "8 9")]
    [InlineData("atLeast", "0.02", null, null, null)]
    [InlineData("atLeast", "0.9", null, null, null)]
    [InlineData("atMost", "0.09", null, null, null)]
    [InlineData("atMost", "0.09", "12", "LooksLikeAFraction /observations/ABS/2025/values/absence: 0.09", "12 9 2024")]
    [InlineData("atMost", "0.09", "9", null, null)]
    public void A_fraction_is_told_where_its_hundredfold_fits(string comparison, string rate, string? before, string? told, string? beside)
    {
        var catalogue = CpomCatalogue.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""
            { "format": "thqse.cpom-catalogue/1", "id": "own", "version": "1", "label": { "fr": "Un catalogue" }, "languages": ["fr"], "years": { "earlier": [2024], "first": 2025, "last": 2025 },
              "source": { "title": "t", "publisher": "p", "revision": { "fr": "r" } },
              "fiches": [{ "id": "ABS", "label": { "fr": "Absences" }, "reference": { "fr": "art. 1" }, "definition": { "fr": "d" },
                "measures": [{ "id": "absence", "kind": "rate", "label": { "fr": "Absences" } }],
                "rows": [{ "id": "all", "label": { "fr": "Tous" }, "who": {}, "cells": { "2025": { "rule": "threshold", "measure": "absence", "{{comparison}}": 8 } } }] }] }
            """)));
        var earlier = before is null ? string.Empty : $$""" "2024": { "values": { "absence": {{before}} } }, """;
        var notices = ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "catalogue": "own", "asOf": "2026-03-31", "establishment": { "category": "ch", "beds": 80 },
              "observations": { "ABS": { {{earlier}} "2025": { "values": { "absence": {{rate}} } } } } }
            """, catalogue).ContractOrThrow().EvaluateAsAsked().Notices;

        Assert.Equal(told is null ? [] : [told], notices.Select(notice => notice.ToString()));
        Assert.Equal(beside is null ? [] : [beside], notices.Select(notice => string.Join(' ', notice.Beside)));
        Assert.All(notices, notice => Assert.EndsWith("déclarez 9.", notice.Explain(Language.French), StringComparison.Ordinal));
        Assert.All(notices, notice => Assert.EndsWith("declare 9.", notice.Explain(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_choice_that_the_row_does_not_read_is_told_and_so_is_a_fraction()
    {
        var catalogue = CpomCatalogue.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes("""
            { "format": "thqse.cpom-catalogue/1", "id": "own", "version": "1", "label": { "fr": "Un catalogue" }, "languages": ["fr"], "years": { "earlier": [2024], "first": 2025, "last": 2025 },
              "source": { "title": "t", "publisher": "p", "revision": { "fr": "r" } },
              "fiches": [{ "id": "ABS", "label": { "fr": "Absences" }, "reference": { "fr": "art. 1" }, "definition": { "fr": "d" },
                "measures": [{ "id": "absence", "kind": "rate", "label": { "fr": "Absences" } }],
                "chosenTarget": { "measure": "absence", "below": 12 },
                "rows": [{ "id": "large", "label": { "fr": "Grands" }, "who": { "sizes": ["large"] }, "cells": { "2025": { "rule": "threshold", "measure": "absence", "atMost": 8 } } },
                  { "id": "others", "label": { "fr": "Autres" }, "who": { "sizes": ["small", "medium"] }, "cells": { "2025": { "rule": "chosenTarget", "measure": "absence" } } }] }] }
            """)));
        string[] NoticesOf(int beds) => [.. ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "catalogue": "own", "asOf": "2026-03-31", "establishment": { "category": "ch", "beds": {{beds}} }, "choices": { "ABS": { "target": 0.08 } } }
            """, catalogue).ContractOrThrow().EvaluateAsAsked().Notices.Select(notice => notice.ToString())];

        Assert.Equal(["NotAsked /choices/ABS/target: ABS", "LooksLikeAFraction /choices/ABS/target: 0.08"], NoticesOf(800));
        Assert.Equal(["LooksLikeAFraction /choices/ABS/target: 0.08"], NoticesOf(80));
    }

    /// <summary>Half an hour is a target like another, and so is none at all: only a share is chosen in percent.</summary>
    [Theory]
    [InlineData("quantity", "0.5", null)]
    [InlineData("rate", "0.5", "LooksLikeAFraction /choices/ABS/target: 0.5")]
    [InlineData("rate", "0", null)]
    public void A_small_target_is_a_fraction_of_a_rate_only(string kind, string target, string? told)
    {
        var catalogue = CpomCatalogue.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""
            { "format": "thqse.cpom-catalogue/1", "id": "own", "version": "1", "label": { "fr": "Un catalogue" }, "languages": ["fr"], "years": { "earlier": [2024], "first": 2025, "last": 2025 },
              "source": { "title": "t", "publisher": "p", "revision": { "fr": "r" } },
              "fiches": [{ "id": "ABS", "label": { "fr": "Délai" }, "reference": { "fr": "art. 1" }, "definition": { "fr": "d" },
                "measures": [{ "id": "delay", "kind": "{{kind}}", {{(kind == "quantity" ? "\"decimals\": 1, \"unit\": { \"fr\": \"heures\" }, " : string.Empty)}}"label": { "fr": "Délai" } }],
                "chosenTarget": { "measure": "delay", "below": 12 },
                "rows": [{ "id": "all", "label": { "fr": "Tous" }, "who": {}, "cells": { "2025": { "rule": "chosenTarget", "measure": "delay" } } }] }] }
            """)));

        var notices = ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "catalogue": "own", "asOf": "2026-03-31", "establishment": { "category": "ch", "beds": 320 }, "choices": { "ABS": { "target": {{target}} } } }
            """, catalogue).ContractOrThrow().EvaluateAsAsked().Notices;

        Assert.Equal(told is null ? [] : [told], notices.Select(notice => notice.ToString()));
    }

    /// <summary>To check the category and the size would be no help: it is the contract that takes the indicator out.</summary>
    [Fact]
    public void What_is_declared_beside_not_concerned_is_led_to_it()
    {
        var contract = Contract(""" "catalogue": "cpom-occitanie-2025-2029", "asOf": "2027-03-31", "notConcerned": { "CPOM_OS_12": "no mammography" } """, Hospital, """ { "CPOM_OS_12": { "2025": { "values": { "mammograms": 740 } } } } """);
        var notice = Assert.Single(contract.EvaluateAsAsked().Notices);

        Assert.Equal((NoticeCode.NotAsked, "/observations/CPOM_OS_12"), (notice.Code, notice.Pointer));
        Assert.EndsWith("Gardez l'un ou l'autre.", notice.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith("Keep one or the other.", notice.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_reading_of_the_source_needs_is_not_told()
        => Assert.Empty(Of(Said, Hospital, """ { "CPOM_OS_11": { "2025": { "values": { "direct-admissions": 3, "patients-over-75": 900 } }, "2026": { "values": { "patients-over-75": 900 } } } } """));

    [Fact]
    public void What_may_be_needed_once_membership_or_an_option_is_said_is_not_told()
        => Assert.Empty(Of(Said, """ "category": "ch", "beds": 320, "activities": ["mco"] """, """ { "CPOM_CT_8": { "2026": { "values": { "shared-pathways": 2 } } } } """));

    [Theory]
    [InlineData(740, 7400, true)]
    [InlineData(740, 7399, false)]
    [InlineData(7400, 740, true)]
    [InlineData(7400, 741, false)]
    [InlineData(0, 740, false)]
    public void A_count_ten_times_its_neighbour_is_told(int before, int after, bool isTold)
        => Assert.Equal(
            isTold ? [$"unusual-change '/observations/CPOM_OS_12/2026/values/mammograms' {after}: 2025 {before}"] : [],
            Of(Said, Hospital, $$""" { "CPOM_OS_12": { "2025": { "values": { "mammograms": {{before}} } }, "2026": { "values": { "mammograms": {{after}} } } } } """));

    [Theory]
    [InlineData(620, 11000, "unusual-change '/observations/CPOM_OS_16/2026/values/discharge-prescriptions/denominator' 11000: 2025 1100")]
    [InlineData(62, 1100, "unusual-change '/observations/CPOM_OS_16/2026/values/discharge-prescriptions/numerator' 62: 2025 620")]
    [InlineData(640, 1090, null)]
    public void So_is_a_count_within_a_rate(int numerator, int denominator, string? told)
        => Assert.Equal(
            told is null ? [] : [told],
            Of(Said, Hospital, $$""" { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": { "numerator": 620, "denominator": 1100 } } }, "2026": { "values": { "discharge-prescriptions": { "numerator": {{numerator}}, "denominator": {{denominator}} } } } } } """));

    [Fact]
    public void The_last_year_that_is_declared_is_the_neighbour()
        => Assert.Equal(
            ["unusual-change '/observations/CPOM_OS_12/2026/values/mammograms' 8100: 2024 740"],
            Of(Said, Hospital, """ { "CPOM_OS_12": { "2024": { "values": { "mammograms": 740 } }, "2026": { "values": { "mammograms": 8100 } } } } """));

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2017-03-31", true)]
    [InlineData("0207-03-31", true)]
    [InlineData("2025-01-01", false)]
    public void A_date_before_the_first_year_is_told(string date, bool isTold)
    {
        var notices = Contract($$""" "catalogue": "cpom-occitanie-2025-2029", "asOf": "{{date}}" """, Hospital, null).EvaluateAsAsked().Notices;

        Assert.Equal(isTold ? ["AfterAsOf (document): 2025"] : [], notices.Select(notice => notice.ToString()));
        Assert.All(notices, notice => Assert.EndsWith("avant 2025, première année du contrat : rien n'est encore jugé. Vérifiez la date.", notice.Explain(Language.French), StringComparison.Ordinal));
        Assert.All(notices, notice => Assert.EndsWith("before 2025, the first year of the contract: nothing is judged yet. Check the date.", notice.Explain(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_that_is_not_over_may_have_a_tenth_so_far()
        => Assert.Empty(Of(Said, Hospital, """ { "CPOM_OS_12": { "2026": { "values": { "mammograms": 7400 } }, "2027": { "values": { "mammograms": 70 } } } } """));

    [Fact]
    public void The_place_is_that_of_the_document_as_it_is_spelt()
        => Assert.Equal(
            ["after-as-of '/observations/os_012/2028' 2028: 2027-03-31"],
            Of(Said, Hospital, """ { "os_012": { "2028": { "values": { "mammograms": 770 } } } } """));

    [Fact]
    public void The_documents_have_them_with_a_sentence_in_each_language()
    {
        var contract = Contract(null, """ "category": "clinic", "beds": 140 """, null);
        var evaluation = contract.EvaluateAsAsked();

        foreach (var document in new[] { EvaluationDocument.Write(evaluation), PlanDocument.Write(contract.Catalogue.Plan(contract)) })
        {
            var first = JsonNode.Parse(document)!["notices"]!.AsArray()[0]!;
            Assert.Equal(["code", "pointer", "value", "message"], first.AsObject().Select(member => member.Key));
            Assert.Equal(evaluation.Notices[0].Explain(Language.French), first["message"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Every_code_has_a_sentence_in_both_languages()
    {
        var contract = Contract(
            null,
            """ "category": "clinic", "beds": 140, "sizeClass": "large", "department": "34", "finess": "310781406" """,
            """
            { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": 0.65 } } }, "CPOM_OS_9": { "2025": { "values": { "telehealth-acts": 10 } }, "2026": { "values": { "telehealth-acts": 100 } } },
              "CPOM_OS_12": { "2025": { "values": { "mammograms": 1 } } }, "CPOM_OS_15": { "2029": { "values": { "active-file": 1 } } } }
            """);
        var huge = Contract(Said, """ "category": "clinic", "beds": 30000, "ghtMember": false, "activities": [] """, null);
        var notices = contract.Evaluate(new LocalDate(2027, 3, 31)).Notices.Concat(contract.EvaluateAsAsked().Notices).Concat(huge.EvaluateAsAsked().Notices).ToArray();

        Assert.Equal(Enum.GetValues<NoticeCode>(), notices.Select(notice => notice.Code).Distinct().Order());
        Assert.All(notices, notice =>
        {
            Assert.Matches("^[A-Z0-9].*[.]$", notice.Explain(Language.French));
            Assert.Matches("^[A-Z0-9].*[.]$", notice.Explain(Language.English));
            Assert.NotEqual(notice.Explain(Language.French), notice.Explain(Language.English));
        });
    }

    private static IEnumerable<string> Of(string? said, string establishment, string? observations = null)
    {
        var contract = Contract(said, establishment, observations);
        return contract.EvaluateAsAsked().Notices.Select(notice => $"{notice.Code.ToCode()} '{notice.Pointer}' {notice.Value}: {string.Join(' ', notice.Beside)}".TrimEnd());
    }

    private static CpomContract Contract(string? said, string establishment, string? observations)
        => ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1"{{(said is null ? null : ", " + said)}}, "establishment": { {{establishment}} }{{(observations is null ? null : ", \"observations\": " + observations)}} }
            """).ContractOrThrow();
}
