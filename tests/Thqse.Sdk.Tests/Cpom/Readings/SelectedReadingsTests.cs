using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Cpom.Readings;

public class SelectedReadingsTests
{
    private static readonly CpomCatalogue Catalogue = CpomCatalogue.Occitanie2025;

    /// <summary>The pairs that do not go together, and no others.</summary>
    private static readonly string[] Conflicts =
    [
        "CPOM_CT_3=inventory-again and CPOM_CT_3=same-inventory",
        "CPOM_CT_8=yearly-flow and CPOM_CT_8=project-in-2026",
        "CPOM_OS_2=ramp-up and CPOM_OS_2=actions-and-themes",
        "CPOM_OS_4=signature-alone and CPOM_OS_4=once-for-four-years",
        "CPOM_OS_4=signature-alone and CPOM_OS_4=confirmed-every-year",
        "CPOM_OS_4=once-for-four-years and CPOM_OS_4=confirmed-every-year",
        "CPOM_OS_5=both-in-2029 and CPOM_OS_5=consolidation-once",
        "CPOM_OS_8=years-2025-2027-2029 and CPOM_OS_8=reached-in-2025",
        "CPOM_OS_8=years-2025-2027-2029 and CPOM_OS_8=above-2027",
        "CPOM_OS_9=no-period-verdict and CPOM_OS_9=four-types",
        "CPOM_OS_11=admissions and CPOM_OS_11=rate",
        "CPOM_OS_12=ch-no-target and CPOM_OS_12=within-2029",
        "CPOM_OS_14=days-reported and CPOM_OS_14=all-kinds",
        "CPOM_OS_15=2024-only and CPOM_OS_15=years-since-first",
        "CPOM_OS_19=above-5 and CPOM_OS_19=target-set-only",
    ];

    /// <summary>A contract may say a reading where the catalogue has another one already: the one that is written is refused, whichever it is.</summary>
    [Theory]
    [InlineData("above-5", "target-set-only")]
    [InlineData("target-set-only", "above-5")]
    public void A_contract_is_told_that_its_reading_does_not_go_with_that_of_the_catalogue(string ofCatalogue, string written)
    {
        var catalogue = Catalogue.Under(ReadingId.Parse("CPOM_OS_19=" + ofCatalogue));

        var diagnostic = Assert.Single(ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 }, "readings": { "CPOM_OS_19": "{{written}}" } }
            """, catalogue).Diagnostics);

        Assert.Equal((DiagnosticCode.ConflictingReadings, "/readings/CPOM_OS_19", written), (diagnostic.Code, diagnostic.Pointer, diagnostic.Value));
        Assert.StartsWith($"The readings \"{ofCatalogue}\" and \"{written}\" do not go together", diagnostic.Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith($"Les lectures « {ofCatalogue} » et « {written} » ne vont pas ensemble", diagnostic.Explain(Language.French), StringComparison.Ordinal);
    }

    public static TheoryData<string> Each => [.. Catalogue.SelectableReadings.Select(reading => reading.ToString())];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_reading_alone_gives_a_catalogue_without_a_finding(string reading)
    {
        var changed = Catalogue.Under(ReadingId.Parse(reading));

        Assert.Empty(changed.Check());
        Assert.Equal([ReadingId.Parse(reading)], changed.Readings);
        Assert.Same(Catalogue, changed.Ordinary);
        Assert.Equal(Catalogue.SelectableReadings, changed.SelectableReadings);
    }

    [Fact]
    public void The_readings_that_do_not_go_together_are_those_of_one_cell()
        => Assert.Equal(Conflicts, Catalogue.ConflictsAmong([.. Catalogue.SelectableReadings]).Select(pair => $"{pair.One} and {pair.Other}"));

    [Fact]
    public void Every_pair_of_a_fiche_that_goes_together_gives_a_catalogue_without_a_finding()
    {
        var pairs =
            from one in Catalogue.SelectableReadings
            from other in Catalogue.SelectableReadings
            where one.Indicator == other.Indicator && one < other && Catalogue.ConflictsAmong([one, other]).Count == 0
            select (ReadingId[])[one, other];

        Assert.All(pairs.ToArray(), pair => Assert.Empty(Catalogue.Under(pair).Check()));
    }

    [Fact]
    public void Every_reading_that_goes_with_those_before_gives_a_catalogue_without_a_finding()
    {
        var kept = Catalogue.SelectableReadings.Aggregate(Array.Empty<ReadingId>(), (kept, next) => Catalogue.ConflictsAmong([.. kept, next]).Count > 0 ? kept : [.. kept, next]);

        var changed = Catalogue.Under(kept);

        Assert.Equal(Catalogue.SelectableReadings.Count - Conflicts.Select(pair => pair.Split(" and ")[1]).Distinct().Count(), changed.Readings.Count);
        Assert.Empty(changed.Check());
    }

    [Fact]
    public void None_selected_is_the_catalogue_itself()
    {
        Assert.Same(Catalogue, Catalogue.Under());
        Assert.Empty(Catalogue.Readings);
    }

    /// <summary>"It bears only on whom it concerns": a verdict under a reading cites its entry, and no other does.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void The_entry_of_a_reading_bears_on_every_cell_that_the_reading_changes(string reading)
    {
        var changed = Catalogue.Under(ReadingId.Parse(reading));
        foreach (var (before, after) in Catalogue.Fiches.Zip(changed.Fiches).Where(pair => pair.First != pair.Second && changed.Readings[0].Indicator is not null))
        {
            var entry = after.Targets.Ledger.Single(each => each.IsAlternativeApplied);
            var cells =
                from row in after.Targets.Rows
                let asRead = before.Targets.Rows.FirstOrDefault(each => each.Id == row.Id)
                from cell in row.Cells
                where asRead?.FindCell(cell.Year) is not { } same || same.Rule.Describe(before, Language.English) != cell.Rule.Describe(after, Language.English)
                select (row.Id, cell.Year);

            Assert.All(cells.ToArray(), cell => Assert.True(entry.Concerns(cell.Id, cell.Year), $"{cell.Id} {cell.Year}"));
            Assert.All(entry.Where, place => Assert.All(place.Years, year => Assert.Contains((place.Row, year), cells)));
        }
    }

    [Fact]
    public void What_is_not_named_stays_the_same_object()
    {
        var changed = Catalogue.Under(ReadingId.Parse("CPOM_OS_20=per-year"));

        Assert.Equal([IndicatorId.Parse("CPOM_OS_20")], Catalogue.Fiches.Where(fiche => changed[fiche.Id] != fiche).Select(fiche => fiche.Id));
    }

    [Fact]
    public void A_measure_or_a_milestone_is_never_lost()
    {
        foreach (var reading in Catalogue.SelectableReadings.Where(reading => reading.Indicator is not null))
        {
            var (asRead, changed) = (Catalogue[reading.Indicator!.Value].Targets, Catalogue.Under(reading)[reading.Indicator!.Value].Targets);

            Assert.Equal(asRead.Measures.Select(measure => measure.Id), changed.Measures.Select(measure => measure.Id));
            Assert.Equal(asRead.Milestones.Select(milestone => milestone.Id), changed.Milestones.Select(milestone => milestone.Id));
        }
    }

    [Fact]
    public void An_entry_whose_alternative_is_selected_says_the_meaning_that_applies()
    {
        var reading = ReadingId.Parse("CPOM_OS_20=per-year");
        var (asRead, changed) = (Entry(Catalogue), Entry(Catalogue.Under(reading)));

        Assert.False(asRead.IsAlternativeApplied);
        Assert.True(changed.IsAlternativeApplied);
        Assert.Equal(asRead.Alternative!.Meaning.ToString(), changed.Applied.ToString());
        Assert.Equal(asRead.Applied.ToString(), changed.Otherwise!.ToString());
        Assert.Equal(asRead.Otherwise!.ToString(), changed.Applied.ToString());

        LedgerEntry Entry(CpomCatalogue catalogue) => catalogue.Ledger.Single(entry => entry.SelectedBy == reading);
    }

    /// <summary>Found by trying: above 5 %, the verdict of 2025 said too that the rate reaches the target that the establishment chose.</summary>
    [Theory]
    [InlineData("CPOM_OS_19=above-5", "CPOM_OS_19", 2025, "The rate reaches the target chosen by the establishment, itself above 5%.", false)]
    [InlineData("CPOM_OS_19=above-5", "CPOM_OS_19", 2026, "Against the previous year.", true)]
    [InlineData("CPOM_CT_8=yearly-flow", "CPOM_CT_8", 2025, "Assessment and shared project are both due in 2025.", true)]
    [InlineData("CPOM_CT_8=yearly-flow", "CPOM_CT_8", 2026, "Assessment and shared project are both due in 2025.", false)]
    [InlineData("CPOM_CT_3=same-inventory", "CPOM_CT_3", 2026, "In 2026 the review continues.", false)]
    [InlineData("CPOM_CT_3=same-inventory", "CPOM_CT_3", 2026, "The milestones decide; nothing is counted.", true)]
    public void What_a_selected_reading_contradicts_of_a_cell_is_not_told_there(string reading, string indicator, int year, string applied, bool isTold)
    {
        var contract = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, 320, isGhtMember: true)).Choose("CPOM_CT_3", "biology").Build();

        Assert.Contains(Catalogue.EvaluateAsAsked(contract)[indicator][year].Readings, entry => entry.Applied[Language.English] == applied);
        Assert.Equal(isTold, Catalogue.Under(ReadingId.Parse(reading)).EvaluateAsAsked(contract)[indicator][year].Readings.Any(entry => entry.Applied[Language.English] == applied));
    }

    /// <summary>An ESPIC read as a CH stands in the row of the CH, and its verdict rests on that reading.</summary>
    [Fact]
    public void A_reading_that_moves_somebody_to_another_row_is_told_there()
    {
        var reading = ReadingId.Parse("CPOM_OS_12=espic-as-ch");
        var espic = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Espic, 320, isGhtMember: false)).Build();
        var verdict = Catalogue.Under(reading).EvaluateAsAsked(espic)["CPOM_OS_12"][2026];

        Assert.Equal("ch", Catalogue.Under(reading).EvaluateAsAsked(espic)["CPOM_OS_12"].Row!.Id);
        Assert.Contains(verdict.Readings, entry => entry.SelectedBy == reading);
    }

    [Fact]
    public void A_reading_that_the_ledger_does_not_offer_is_refused_with_those_that_it_offers()
    {
        var refusal = Assert.Throws<ArgumentException>("readings", () => Catalogue.Under(ReadingId.Parse("CPOM_OS_20=per-month")));

        Assert.Contains("'CPOM_OS_20=per-month'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("CPOM_OS_20=per-year", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("readings", () => Catalogue.Under(default(ReadingId)));
    }

    [Fact]
    public void Two_readings_that_do_not_go_together_are_refused_with_both_names()
    {
        var refusal = Assert.Throws<ArgumentException>("readings", () => Catalogue.Under(ReadingId.Parse("CPOM_OS_19=above-5")).Under(ReadingId.Parse("CPOM_OS_19=target-set-only")));

        Assert.Contains("'CPOM_OS_19=above-5'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'CPOM_OS_19=target-set-only'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(499, "medium")]
    [InlineData(500, "medium")]
    [InlineData(501, "large")]
    public void An_establishment_of_a_contract_is_of_the_class_that_the_reading_gives_its_beds(long beds, string expected)
    {
        var contract = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, beds, isGhtMember: true)).Under(ReadingId.Parse("all=500-is-medium")).Build();

        Assert.Equal(expected, contract.Establishment.SizeClass.ToString());
        Assert.Equal(SizeClasses.FromBeds(beds), contract.Catalogue.Ordinary.EvaluateAsAsked(contract.Against(Catalogue)).Establishment.SizeClass);
        Assert.Equal(expected, contract.EvaluateAsAsked()["CPOM_OS_6"].Row!.Id);
    }

    [Fact]
    public void A_class_that_is_stated_is_kept_under_every_reading()
    {
        var stated = new Establishment(EstablishmentCategory.Ch, 500, SizeClass.Large, isGhtMember: true);

        Assert.Equal(SizeClass.Large, new CpomContractBuilder(Catalogue, stated).Under(ReadingId.Parse("all=500-is-medium")).Build().Establishment.SizeClass);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_edge_of_a_class_rests_on_the_shared_reading_under_either_of_its_meanings(bool isSelected)
    {
        var reading = ReadingId.Parse("all=500-is-medium");
        var evaluation = Of(500);

        Assert.Contains(evaluation["CPOM_OS_6"][2027].Readings, entry => entry.SelectedBy == reading && entry.IsAlternativeApplied == isSelected);
        Assert.DoesNotContain(Of(501)["CPOM_OS_6"][2027].Readings, entry => entry.SelectedBy == reading);
        Assert.DoesNotContain(evaluation["CPOM_OS_1"][2027].Readings, entry => entry.SelectedBy == reading);

        CpomEvaluation Of(long beds)
        {
            var catalogue = isSelected ? Catalogue.Under(reading) : Catalogue;
            return catalogue.EvaluateAsAsked(new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, beds, isGhtMember: true)).Build());
        }
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 2)]
    public void A_growth_that_is_raised_or_would_be_rests_on_the_shared_reading(bool isSelected, int required)
    {
        var reading = ReadingId.Parse("all=count-growth-not-raised");
        var fiche = IndicatorId.Parse("CPOM_OS_22");
        var contract = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, 320, isGhtMember: true))
            .Declare(fiche, 2025, new MeasureId("research-projects"), MeasuredValue.Count(2))
            .Declare(fiche, 2026, new MeasureId("research-projects"), MeasuredValue.Count(2))
            .Build();
        var verdict = (isSelected ? Catalogue.Under(reading) : Catalogue).EvaluateAsAsked(contract)[fiche][2026];

        Assert.Equal(required, verdict.Required);
        Assert.Equal(isSelected ? VerdictStatus.Met : VerdictStatus.NotMet, verdict.Status);
        Assert.Contains(verdict.Readings, entry => entry.SelectedBy == reading && entry.IsAlternativeApplied == isSelected);
    }
}
