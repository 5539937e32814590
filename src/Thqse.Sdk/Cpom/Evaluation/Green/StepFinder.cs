namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Finds the steps that would make one rule met.</summary>
internal static class StepFinder
{
    private static readonly Exact LargestDeclarable = Exact.From(DeclarationRules.LargestNumber);

    public static IReadOnlyList<GreenStep> Of(PartVerdict part, IndicatorFacts facts, int year) => part.Rule switch
    {
        MilestoneRule milestone => [new GreenStep(GreenStepKind.ReachMilestone, year, milestone: facts.Fiche.Targets.FindMilestone(milestone.Milestone))],
        ChosenTargetIsSetRule => [new GreenStep(GreenStepKind.FixTarget, year)],
        FlagRule flag => [new GreenStep(GreenStepKind.AnswerYes, year, facts.Measure(flag.Measure))],
        DeclaredRule declared => [new GreenStep(GreenStepKind.DeclareValue, year, facts.Measure(declared.Measure))],
        ChosenTargetRule when facts.ChosenTarget is null => WithValueIfMissing(GreenStepKind.FixTarget, part, facts, year),
        ThresholdRule { Span: ThresholdSpan.SinceStart } total => [OfRunningTotal(total, part, facts, year)],
        ThresholdRule { IsStrict: true } => [Exceed(part.Outcome.Required, part, facts, year)],
        ThresholdRule or ChosenTargetRule => [Reach(part.Outcome.Required, part, facts, year)],
        GrowthRule => OfGrowth(part, facts, year),
        DirectionRule direction => OfDirection(direction, part, facts, year),
        _ => [],
    };

    private static GreenStep OfRunningTotal(ThresholdRule rule, PartVerdict part, IndicatorFacts facts, int year)
    {
        // The year itself can bring what the known total of the other years lacks.
        Exact others = Exact.Zero;
        for (var each = facts.Years.First; each < year; each++)
        {
            others = facts.Value(rule.Measure, each)?.Exact is { IsKnown: true } value ? others.Plus(value) : others;
        }

        var lacking = part.Outcome.Required.Minus(others);
        return rule.IsStrict ? Exceed(lacking, part, facts, year) : Reach(lacking, part, facts, year);
    }

    private static IReadOnlyList<GreenStep> OfGrowth(PartVerdict part, IndicatorFacts facts, int year)
        => part.Outcome.Required.IsKnown ? [Reach(part.Outcome.Required, part, facts, year)] : WithReference(part, facts, year);

    private static IReadOnlyList<GreenStep> OfDirection(DirectionRule rule, PartVerdict part, IndicatorFacts facts, int year)
    {
        var reference = part.Outcome.Reference;
        if (!reference.IsKnown)
        {
            return WithReference(part, facts, year);
        }

        var isFull = facts.Measure(rule.Measure) is { IsProportion: true } && reference.CompareTo(Exact.Hundred) >= 0;
        return [rule.MustIncrease && !isFull ? Exceed(reference, part, facts, year) : Reach(reference, part, facts, year)];
    }

    /// <summary>The reference has to be declared, or revised when it is there and cannot be used.</summary>
    private static IReadOnlyList<GreenStep> WithReference(PartVerdict part, IndicatorFacts facts, int year)
    {
        var referenceYear = part.ReferenceYear ?? facts.Years.Reference;
        var measure = part.Rule.JudgedMeasure!.Value;
        var kind = facts.Value(measure, referenceYear) is null ? GreenStepKind.DeclareReference : GreenStepKind.ReviseReference;
        return
        [
            new GreenStep(kind, referenceYear, facts.Measure(measure)),
            .. part.Outcome.Observed.IsKnown ? [] : new[] { new GreenStep(GreenStepKind.DeclareValue, year, facts.Measure(measure)) },
        ];
    }

    private static IReadOnlyList<GreenStep> WithValueIfMissing(GreenStepKind kind, PartVerdict part, IndicatorFacts facts, int year) =>
    [
        new GreenStep(kind, year),
        .. part.Outcome.Observed.IsKnown ? [] : new[] { new GreenStep(GreenStepKind.DeclareValue, year, facts.Measure(part.Rule.JudgedMeasure!.Value)) },
    ];

    private static GreenStep Reach(Exact value, PartVerdict part, IndicatorFacts facts, int year)
    {
        var measure = facts.Measure(part.Rule.JudgedMeasure!.Value);
        var smallest = measure?.Kind == MeasureKind.Count ? value.RoundedUp() : value;
        return new GreenStep(GreenStepKind.ReachValue, year, measure, value: smallest, numerator: Numerator(value, part, facts, year, strictly: false), openReferenceYear: OpenReference(part));
    }

    /// <summary>A count above n is n + 1 or more; a rate has no smallest value above another.</summary>
    private static GreenStep Exceed(Exact value, PartVerdict part, IndicatorFacts facts, int year)
    {
        var measure = facts.Measure(part.Rule.JudgedMeasure!.Value);
        return measure?.Kind == MeasureKind.Count
            ? new GreenStep(GreenStepKind.ReachValue, year, measure, value: value.NextWhole(), openReferenceYear: OpenReference(part))
            : new GreenStep(GreenStepKind.ExceedValue, year, measure, value: value, numerator: Numerator(value, part, facts, year, strictly: true), openReferenceYear: OpenReference(part));
    }

    private static int? OpenReference(PartVerdict part) => part.IsReferenceOpen ? part.ReferenceYear : null;

    /// <summary>The numerator to declare; null without a denominator, and when it would be too large to be declared.</summary>
    private static decimal? Numerator(Exact percent, PartVerdict part, IndicatorFacts facts, int year, bool strictly)
    {
        if (facts.Value(part.Rule.JudgedMeasure!.Value, year)?.Denominator is not { } denominator || denominator == 0)
        {
            return null;
        }

        var share = percent.ShareOf(denominator);
        var numerator = strictly ? share.NextWhole() : share.RoundedUp();
        return numerator.CompareTo(LargestDeclarable) <= 0 ? numerator.ToDecimal() : null;
    }
}
