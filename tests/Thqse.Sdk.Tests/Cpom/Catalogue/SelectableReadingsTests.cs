using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class SelectableReadingsTests
{
    /// <summary>The readings that can be selected, as the design lists them; those of no indicator concern several.</summary>
    private static readonly (string? Indicator, string Id, Confidence Confidence)[] Readings =
    [
        (null, "500-is-medium", Confidence.Medium),
        (null, "count-growth-not-raised", Confidence.Medium),
        ("CPOM_CT_1", "large-ch-no-target", Confidence.Low),
        ("CPOM_CT_1", "private-due-2028", Confidence.Medium),
        ("CPOM_CT_2", "yearly-increments", Confidence.Strong),
        ("CPOM_CT_2", "projects-in-force", Confidence.Strong),
        ("CPOM_CT_2", "consolidation-in-2027", Confidence.Strong),
        ("CPOM_CT_3", "inventory-again", Confidence.Strong),
        ("CPOM_CT_3", "same-inventory", Confidence.Strong),
        ("CPOM_CT_4", "stock", Confidence.Strong),
        ("CPOM_CT_5", "emergency-only", Confidence.Low),
        ("CPOM_CT_6", "stock", Confidence.Strong),
        ("CPOM_CT_7", "per-declared-period", Confidence.Medium),
        ("CPOM_CT_8", "yearly-flow", Confidence.Strong),
        ("CPOM_CT_8", "project-in-2026", Confidence.Medium),
        ("CPOM_CT_8", "all-establishments", Confidence.Strong),
        ("CPOM_CT_5", "every-year", Confidence.Medium),
        ("CPOM_OS_1", "trained-since-2025", Confidence.Medium),
        ("CPOM_OS_2", "ramp-up", Confidence.Medium),
        ("CPOM_OS_2", "actions-and-themes", Confidence.Medium),
        ("CPOM_OS_3", "more-than-before", Confidence.Strong),
        ("CPOM_OS_4", "signature-alone", Confidence.Medium),
        ("CPOM_OS_4", "once-for-four-years", Confidence.Medium),
        ("CPOM_OS_4", "confirmed-every-year", Confidence.Strong),
        ("CPOM_OS_5", "both-in-2029", Confidence.Medium),
        ("CPOM_OS_5", "actions-in-place", Confidence.Strong),
        ("CPOM_OS_5", "consolidation-once", Confidence.Medium),
        ("CPOM_OS_6", "everything-in-the-note", Confidence.Medium),
        ("CPOM_OS_6", "stock", Confidence.Medium),
        ("CPOM_OS_8", "years-2025-2027-2029", Confidence.Medium),
        ("CPOM_OS_8", "reached-in-2025", Confidence.Strong),
        ("CPOM_OS_8", "above-2027", Confidence.Strong),
        ("CPOM_OS_9", "four-types", Confidence.Medium),
        ("CPOM_OS_9", "no-period-verdict", Confidence.Medium),
        ("CPOM_OS_9", "compounding", Confidence.Medium),
        ("CPOM_OS_9", "small-against-2024", Confidence.Medium),
        ("CPOM_OS_11", "previous-year", Confidence.Medium),
        ("CPOM_OS_11", "admissions", Confidence.Certain),
        ("CPOM_OS_11", "rate", Confidence.Medium),
        ("CPOM_OS_11", "data-included", Confidence.Strong),
        ("CPOM_OS_11", "all-establishments", Confidence.Strong),
        ("CPOM_OS_12", "ch-no-target", Confidence.Certain),
        ("CPOM_OS_12", "espic-as-ch", Confidence.Medium),
        ("CPOM_OS_12", "within-2029", Confidence.Strong),
        ("CPOM_OS_13", "points", Confidence.Low),
        ("CPOM_OS_13", "surgery-only", Confidence.Medium),
        ("CPOM_OS_14", "days-reported", Confidence.Strong),
        ("CPOM_OS_14", "against-2027", Confidence.Medium),
        ("CPOM_OS_14", "all-kinds", Confidence.Medium),
        ("CPOM_OS_15", "2024-only", Confidence.Low),
        ("CPOM_OS_15", "years-since-first", Confidence.Low),
        ("CPOM_OS_17", "updated-in-the-year", Confidence.Medium),
        ("CPOM_OS_18", "more-than-one", Confidence.Strong),
        ("CPOM_OS_19", "above-5", Confidence.Medium),
        ("CPOM_OS_19", "target-set-only", Confidence.Medium),
        ("CPOM_OS_19", "against-2025", Confidence.Strong),
        ("CPOM_OS_20", "per-year", Confidence.Low),
        ("CPOM_OS_22", "research-only", Confidence.Medium),
        ("CPOM_OS_22", "growth-alone", Confidence.Medium),
    ];

    [Fact]
    public void The_readings_that_can_be_selected_are_those_of_the_design_and_no_others()
    {
        var actual = CpomCatalogue.Occitanie2025.Ledger
            .Where(entry => entry.Alternative?.Id is not null)
            .Select(entry => (entry.Indicator?.ToString(), entry.Alternative!.Id!, entry.Confidence));

        Assert.Equal(Readings.Order(), actual.Order());
    }

    [Fact]
    public void A_reading_that_concerns_several_indicators_names_none()
    {
        var catalogue = CpomCatalogue.Occitanie2025;

        Assert.All(catalogue.SharedLedger, entry => Assert.Null(entry.Indicator));
        Assert.All(catalogue.Fiches, fiche => Assert.All(fiche.Targets.Ledger, entry => Assert.Equal(fiche.Id, entry.Indicator)));
    }
}
