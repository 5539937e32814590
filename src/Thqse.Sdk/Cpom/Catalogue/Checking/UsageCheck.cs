namespace Thqse.Sdk.Cpom.Checking;

/// <summary>What is used is declared, and what is declared is used by a cell, a period or an alternative reading.</summary>
internal static class UsageCheck
{
    /// <param name="fiche">The fiche.</param>
    /// <param name="isOrdinary">Whether it is as the ledger reads it; under another reading, what only that one does not use is used all the same.</param>
    /// <param name="findings">Where to report.</param>
    public static void Run(Fiche fiche, bool isOrdinary, FindingBag findings)
    {
        var targets = fiche.Targets;
        var alternatives = targets.Ledger
            .Select((entry, index) => (entry.Alternative, Place: FormattableString.Invariant($"ledger/{index}")))
            .Where(pair => pair.Alternative is not null)
            .ToArray();
        var rules = FicheRules.Of(fiche).ToArray();

        Compare(
            rules.SelectMany(item => MeasuresOf(item.Rule).Select(id => (id, item.Place)))
                .Concat(targets.Rows.SelectMany(ExemptionsOf))
                .Concat(targets.Measures.SelectMany(measure => (measure.Computation?.Parts ?? []).Select(part => (part.Id.ToString(), $"measures/{measure.Id}"))))
                .Concat(alternatives.SelectMany(pair => pair.Alternative!.Measures.Select(id => (id.ToString(), pair.Place))))

                // What only has to be chosen is used too; one that is not declared does not fit, which is said elsewhere.
                .Concat(targets.ChosenTarget is { Subject.Declared: { } chosen } ? [(chosen.Id.ToString(), "chosenTarget")] : [])
                .Concat(targets.Rows.Where(row => row.SummedMeasure is not null).Select(row => (row.SummedMeasure!.Value.ToString(), $"rows/{row.Id}/addsUp"))),
            targets.Measures.Select(measure => measure.Id.ToString()),
            "measures",
            CatalogueFindingCode.UndeclaredMeasure,
            isOrdinary ? CatalogueFindingCode.UnusedMeasure : null,
            findings);
        Compare(
            rules.Where(item => item.Rule.Subject.Milestone is not null).Select(item => (item.Rule.Subject.Milestone!.Id.ToString(), item.Place))
                .Concat(alternatives.SelectMany(pair => pair.Alternative!.Milestones.Select(id => (id.ToString(), pair.Place)))),
            targets.Milestones.Select(milestone => milestone.Id.ToString()),
            "milestones",
            CatalogueFindingCode.UndeclaredMilestone,
            isOrdinary ? CatalogueFindingCode.UnusedMilestone : null,
            findings);
        Compare(
            targets.Rows.Where(row => row.Population.Option is not null).Select(row => (row.Population.Option!.Value.ToString(), $"rows/{row.Id}/who")),
            targets.Options.Select(option => option.Id.ToString()),
            "options",
            CatalogueFindingCode.UndeclaredOption,
            isOrdinary ? CatalogueFindingCode.UnusedOption : null,
            findings);
        foreach (var section in fiche.Identity.Sections.Where(section => section.Option is { } option && targets.Options.All(known => known.Id != option)))
        {
            findings.Add(CatalogueFindingCode.UndeclaredOption, $"sections/{section.Kind}", section.Option!.Value.ToString());
        }
    }

    private static IEnumerable<(string Id, string Place)> ExemptionsOf(TargetRow row) => row.Cells
        .Where(cell => cell.UnlessBelow is not null)
        .Select(cell => (cell.UnlessBelow!.Measure.ToString(), FormattableString.Invariant($"rows/{row.Id}/{cell.Year}")));

    private static IEnumerable<string> MeasuresOf(TargetRule rule)
    {
        foreach (var other in rule.Others)
        {
            yield return other.Id.ToString();
        }

        if (rule.Subject.Measure is { } measure)
        {
            yield return measure.Id.ToString();
        }
    }

    private static void Compare(
        IEnumerable<(string Id, string Place)> uses,
        IEnumerable<string> declarations,
        string list,
        CatalogueFindingCode undeclared,
        CatalogueFindingCode? unused,
        FindingBag findings)
    {
        var used = uses.ToArray();
        var declared = declarations.ToArray();
        foreach (var (id, place) in used.Where(use => !declared.Contains(use.Id)))
        {
            findings.Add(undeclared, place, id);
        }

        if (unused is { } code)
        {
            foreach (var id in declared.Where(id => used.All(use => use.Id != id)).Distinct())
            {
                findings.Add(code, list, id);
            }
        }
    }
}
