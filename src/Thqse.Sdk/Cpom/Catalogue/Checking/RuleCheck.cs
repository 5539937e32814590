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

            foreach (var reference in (rule.ComparedWith is { } from ? YearsOf(from) : []).Where(reference => !years.CanDeclare(reference) || reference >= year))
            {
                findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, place, FormattableString.Invariant($"{reference}"));
            }

            foreach (var missing in MissingFrom(rule, year, fiche, years))
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
                foreach (var missing in cell.UnlessBelow is { } exemption ? MissingFor(exemption.Volume, [cell.Year], years) : [])
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
            foreach (var year in Enumerable.Range(choice.From, Math.Max(0, choice.To - choice.From + 1)).Where(year => !years.Earlier.Contains(year)))
            {
                findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, "chosenYear", FormattableString.Invariant($"{year}"));
            }

            if (choice.From > choice.To)
            {
                findings.Add(CatalogueFindingCode.YearsOutOfOrder, "chosenYear", FormattableString.Invariant($"{choice.From}, {choice.To}"));
            }
        }
    }

    /// <summary>The years that lack for the computed measures of a rule wherever it reads them.</summary>
    private static IEnumerable<int> MissingFrom(TargetRule rule, int year, Fiche fiche, CatalogueYears years)
    {
        var first = rule.Number is { IsTotal: true } ? years.First : year;
        var judged = Enumerable.Range(first, Math.Max(0, year - first + 1));
        var compared = rule.ComparedWith is { } from ? ReadFor(from, year, fiche).Where(years.CanDeclare) : [];
        return (rule.Subject.Measure is { } measure ? MissingFor(measure, judged.Concat(compared), years) : [])
            .Concat(rule.Others.SelectMany(other => MissingFor(other, [year], years)))
            .Distinct();
    }

    /// <summary>The years for which nothing can be declared, and without which a computed measure has no value in these years: of a mean over two years, the year before the first one.</summary>
    private static IEnumerable<int> MissingFor(NamedMeasure measure, IEnumerable<int> read, CatalogueYears years)
        => measure.Declared?.Computation is null ? [] : read.SelectMany(measure.DeclaredFor).Select(needed => needed.Year).Where(needed => !years.CanDeclare(needed));

    /// <summary>A first measured year is one that has a value, whichever that is.</summary>
    private static IEnumerable<int> ReadFor(ReferenceYear from, int year, Fiche fiche) => from.Kind switch
    {
        ReferenceYearKind.Previous => [year - 1],
        ReferenceYearKind.Chosen => fiche.Targets.ChosenYear is { } choice ? Enumerable.Range(choice.From, Math.Max(0, choice.To - choice.From + 1)) : [],
        ReferenceYearKind.Fixed or ReferenceYearKind.MeanOf or ReferenceYearKind.FirstMeasured => YearsOf(from),
    };

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

    private static IEnumerable<int> YearsOf(ReferenceYear from) => from.Kind switch
    {
        ReferenceYearKind.Fixed => [from.Year],
        ReferenceYearKind.MeanOf => from.Years,
        ReferenceYearKind.Previous or ReferenceYearKind.FirstMeasured or ReferenceYearKind.Chosen => [],
    };
}
