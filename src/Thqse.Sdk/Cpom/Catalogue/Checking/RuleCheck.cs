using System.Globalization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Checking;

/// <summary>A rule judges a measure of a kind it can judge, against a year that can be declared before the one judged.</summary>
internal static class RuleCheck
{
    /// <summary>A decrease by 100 % leaves nothing; by more, it asks for less than nothing.</summary>
    private const decimal NothingLeft = -100;

    public static void Run(Fiche fiche, CatalogueYears years, FindingBag findings)
    {
        foreach (var (rule, place, year) in FicheRules.Of(fiche, years.Last))
        {
            if (!rule.Fits)
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, place, rule.Name);
            }
            else if (IsUnreachable(rule))
            {
                findings.Add(CatalogueFindingCode.UnreachableTarget, place, rule.Number!.Value.Stated!.Value.ToString(CultureInfo.InvariantCulture));
            }
            else if (rule is AllOfRule && Crossed(rule.Composed) is var (low, high))
            {
                findings.Add(CatalogueFindingCode.UnreachableTarget, place, FormattableString.Invariant($"{low}, {high}"));
            }

            foreach (var missing in MissingFrom(rule, year, fiche, years).Distinct())
            {
                findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, place, FormattableString.Invariant($"{missing}"));
            }

            if (rule.ComparedWith is { Kind: ReferenceYearKind.Chosen } && fiche.Targets.ChosenYear is null)
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, place, "chosenYear");
            }
        }

        foreach (var row in fiche.Targets.Rows)
        {
            foreach (var cell in row.Cells)
            {
                foreach (var missing in cell.UnlessBelow is { } exemption ? MissingFor(new(exemption.Volume, cell.Year, IsReference: false), years) : [])
                {
                    findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, FormattableString.Invariant($"rows/{row.Id}/{cell.Year}"), FormattableString.Invariant($"{missing}"));
                }
            }

            if (row.Summed is { AddsUp: false } summed)
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, $"rows/{row.Id}/addsUp", summed.Id.ToString());
            }

            if (row.SummedNumbers.Select(number => number.Comparison.IsUpper()).Distinct().Count() > 1)
            {
                findings.Add(CatalogueFindingCode.MixedDirections, $"rows/{row.Id}/addsUp", row.SummedMeasure.ToString()!);
            }
        }

        if (fiche.Targets.ChosenTarget is { Subject.Declared: not { IsNumeric: true } } chosen)
        {
            findings.Add(CatalogueFindingCode.RuleDoesNotFit, "chosenTarget", chosen.Measure.ToString());
        }

        if (fiche.Targets.ChosenTarget is { Ceiling: null, Subject.Declared: { } limited } above && above.Floor >= DeclarationRules.LargestOf(limited))
        {
            findings.Add(CatalogueFindingCode.UnreachableTarget, "chosenTarget", above.Floor.ToString(CultureInfo.InvariantCulture));
        }

        if (fiche.Targets.ChosenYear is { } choice)
        {
            foreach (var year in choice.Years.Where(year => !years.Earlier.Contains(year)))
            {
                findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, "chosenYear", FormattableString.Invariant($"{year}"));
            }

            if (choice.From > choice.To)
            {
                findings.Add(CatalogueFindingCode.YearsOutOfOrder, "chosenYear", FormattableString.Invariant($"{choice.From}, {choice.To}"));
            }
        }
    }

    /// <summary>
    /// The years without which a rule never has what it reads: a reference that nobody can declare or that is not before the year judged, and what its computed measures need.
    /// Whether each year can be declared that may be chosen is said where the choice is.
    /// </summary>
    private static IEnumerable<int> MissingFrom(TargetRule rule, int year, Fiche fiche, CatalogueYears years)
    {
        var kind = rule.ComparedWith?.Kind;
        return MeasureOfYear.Of(rule, year, years, fiche.Targets.ChosenYear?.Years ?? []).SelectMany(read => read switch
        {
            { IsReference: true } when !years.CanDeclare(read.Year) || read.Year >= year => kind == ReferenceYearKind.Chosen ? [] : [read.Year],

            // It is a year that has a value, whichever that is.
            { IsReference: true } when kind == ReferenceYearKind.FirstMeasured => [],
            _ => MissingFor(read, years),
        });
    }

    /// <summary>The years for which nothing can be declared, and without which a computed measure has no value: of a mean over two years, the year before the first one.</summary>
    private static IEnumerable<int> MissingFor(MeasureOfYear read, CatalogueYears years)
        => read.Measure.Declared?.Computation is null ? [] : read.ToDeclare.Select(needed => needed.Year).Where(needed => !years.CanDeclare(needed));

    /// <summary>A number of one year that is beyond what can be declared, or computed, of its measure.</summary>
    private static bool IsUnreachable(TargetRule rule)
        => (rule is { Number: { IsOfYear: true, Stated: { } stated, Comparison: var comparison }, Subject.Measure.Declared: { } measure } && comparison switch
        {
            Comparison.AtLeast => stated > DeclarationRules.LargestOf(measure),
            Comparison.MoreThan => stated >= DeclarationRules.LargestOf(measure),
            Comparison.AtMost => stated < 0 && !measure.IsSigned,
            Comparison.LessThan => stated <= 0 && !measure.IsSigned,
        })
            || rule is GrowthRule { Percent: < NothingLeft, Comparison: Comparison.AtMost, Subject.Measure.Declared.IsSigned: false };

    /// <summary>Two numbers of one year between which no value of a measure lies: at least 95 and at most 80. Null where there is one.</summary>
    private static (decimal Low, decimal High)? Crossed(IReadOnlyList<TargetRule> parts)
    {
        var limits = parts
            .Where(part => part.Number is { IsOfYear: true, Stated: not null } && part.Subject.Measure is not null)
            .Select(part => (part.Subject.Measure!.Id, part.Number!.Value.Comparison, Stated: part.Number.Value.Stated!.Value))
            .ToArray();
        var crossed =
            from low in limits
            from high in limits
            where low.Id == high.Id && !low.Comparison.IsUpper() && high.Comparison.IsUpper()
                && (low.Stated > high.Stated || (low.Stated == high.Stated && (low.Comparison, high.Comparison) != (Comparison.AtLeast, Comparison.AtMost)))
            select ((decimal, decimal)?)(low.Stated, high.Stated);
        return crossed.FirstOrDefault();
    }
}
