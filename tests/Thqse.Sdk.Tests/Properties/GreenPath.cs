using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Does what a path to green says, by writing it in the contract.</summary>
internal static class GreenPath
{
    private const decimal LastDigit = 0.0000000001m;

    /// <summary>Steps that leave something open: the value that a new reference, target or option asks for is told by the next path.</summary>
    private static readonly GreenStepKind[] Openings =
    [
        GreenStepKind.DeclareReference, GreenStepKind.ReviseReference, GreenStepKind.FixTarget, GreenStepKind.ChooseOption, GreenStepKind.ChooseYear, GreenStepKind.SayMembership,
    ];

    public static bool IsOpening(this GreenStep step) => Openings.Contains(step.Kind);

    /// <summary>Whether another row may apply once the step is done, or one at last.</summary>
    public static bool DecidesTheRow(this GreenStep step) => step.Kind is GreenStepKind.ChooseOption or GreenStepKind.SayMembership;

    /// <summary>Whether another value may have to be declared once the step is done.</summary>
    public static bool OpensTheWay(this GreenStep step) => step.IsOpening() || step.Kind == GreenStepKind.DeclareValue;

    public static string Describe(this GreenStep step)
        => FormattableString.Invariant($"{step.Kind} {step.Year} {step.Measure?.Id}{step.Milestone?.Id} {step.Value} {step.Numerator}");

    /// <summary>Whether the contract format can hold what the step asks: no number is above 10^15, or above what the measure can be.</summary>
    public static bool CanBeWritten(this GreenStep step)
        => (step.Value ?? 0) <= (step.Measure?.Maximum ?? ValueGenerators.Largest) - 1
            && (step.Numerator ?? 0) <= ValueGenerators.Largest
            && !(step is { Kind: GreenStepKind.ExceedValue, Measure.IsProportion: true, Value: >= 100 });

    /// <summary>Whether all that a way asks can be written as it is asked: of measures that are declared, in years in which they can be, and none both up to a value and down to another.</summary>
    public static bool CanBeGone(this IReadOnlyList<GreenStep> steps, CatalogueYears years)
        => steps.All(step => step.CanBeWritten() && years.CanDeclare(step.Year) && step.Measure is not ({ IsComputed: true } or { Kind: MeasureKind.Class }) && (!step.IsUpper || step.Value > 0 || step.Measure!.IsSigned))
            && !steps.Any(step => step.IsUpper && steps.Any(other => other.HasNumber && !other.IsUpper && other.Measure == step.Measure && other.Year == step.Year));

    public static GeneratedContract ApplyTo(this GreenStep step, GeneratedContract contract, Fiche fiche) => step.Kind switch
    {
        GreenStepKind.ReachMilestone => contract.WithMilestone(fiche.Id, step.Year, step.Milestone!.Id),
        GreenStepKind.FixTarget => Choose(contract, fiche, "target", JsonTree.Raw(ValueGenerators.Number(fiche.Targets.ChosenTarget!.Floor + 1))),
        GreenStepKind.ChooseOption => Choose(contract, fiche, "option", JsonTree.Text(fiche.Targets.Options[0].Id.ToString())),
        GreenStepKind.ChooseYear => Choose(contract, fiche, "year", JsonTree.Raw(ValueGenerators.Number(fiche.Targets.ChosenYear!.From))),
        GreenStepKind.SayMembership when fiche.Targets.Options.Count > 0 => Choose(Member(contract), fiche, "option", JsonTree.Text(fiche.Targets.Options[0].Id.ToString())),
        GreenStepKind.SayMembership => Member(contract),
        _ when step.Measure!.Computation is SumOfMeasures sum => sum.Parts.Aggregate(contract, (result, part) => result.WithValue(fiche.Id, step.Year, part.Id, part == sum.Parts[0] ? Value(step, contract, fiche) : JsonTree.Raw("0"))),
        _ when step.Measure!.Computation is RatioOfMeasures ratio => WithRatio(step, ratio, contract, fiche),
        _ => contract.WithValue(fiche.Id, step.Year, step.Measure!.Id, Value(step, contract, fiche)),
    };

    /// <summary>The contract with one less than the step asks; null when there is no such value, or it is not a whole number.</summary>
    public static GeneratedContract? ApplyOneLessTo(this GreenStep step, GeneratedContract contract, Fiche fiche)
    {
        var (asked, isWhole) = step.Measure?.Kind == MeasureKind.Rate ? (step.Numerator, step.Numerator is not null) : (step.Value, step.Value is not null);
        if (!isWhole || asked < 1 || step.Measure!.IsComputed)
        {
            return null;
        }

        var less = asked!.Value - 1;
        return contract.WithValue(fiche.Id, step.Year, step.Measure!.Id, step.Numerator is null
            ? JsonTree.Raw(ValueGenerators.Number(less))
            : ValueGenerators.Fraction(less, Denominator(step, contract, fiche)));
    }

    /// <summary>A ratio is declared by the numbers that it is computed from: the numerator over the denominator that is there, or another where that is too large or zero.</summary>
    private static GeneratedContract WithRatio(GreenStep step, RatioOfMeasures ratio, GeneratedContract contract, Fiche fiche)
    {
        var declared = contract.Read().Declarations(fiche.Id).FindObservation(step.Year)?.FindValue(ratio.Denominator.Id)?.Number;
        var denominator = declared is > 0 and < ValueGenerators.Largest / 1000 ? declared.Value : 10;
        var numerator = step is { Numerator: { } told } && denominator == declared ? told : Math.Ceiling(Enough(step, step.Value ?? 100) * denominator / 100);
        return contract.WithValue(fiche.Id, step.Year, ratio.Denominator.Id, JsonTree.Raw(ValueGenerators.Number(denominator)))
            .WithValue(fiche.Id, step.Year, ratio.Numerator.Id, JsonTree.Raw(ValueGenerators.Number(numerator)));
    }

    private static JsonTree Value(GreenStep step, GeneratedContract contract, Fiche fiche) => step switch
    {
        { Measure.Kind: MeasureKind.Flag } => JsonTree.Raw("true"),
        { Numerator: { } numerator } => ValueGenerators.Fraction(numerator, Denominator(step, contract, fiche)),
        { Value: { } value } => JsonTree.Raw(ValueGenerators.Number(Enough(step, value))),
        _ => JsonTree.Raw("10"),
    };

    /// <summary>A number with as many digits as may be declared, rounded towards what is enough, or the next one where itself is not; never more than a proportion can be.</summary>
    private static decimal Enough(GreenStep step, decimal value)
    {
        var last = step.Measure!.Kind == MeasureKind.Quantity ? LastOf(step.Measure.Decimals) : LastDigit;
        var towards = step.IsUpper ? -last : last;
        var rounded = (step.IsUpper ? decimal.Floor(value / last) : decimal.Ceiling(value / last)) * last;
        var isShort = Exact.From(rounded).CompareTo(step.ExactValue) is var side && (side == 0 ? step.IsStrict : side < 0 != step.IsUpper);
        var enough = isShort ? rounded + towards : rounded;
        return step.Measure.IsProportion ? Math.Min(step.Measure.Per, enough) : enough;
    }

    private static decimal LastOf(int decimals) => decimals == 0 ? 1 : LastOf(decimals - 1) / 10;

    private static decimal Denominator(GreenStep step, GeneratedContract contract, Fiche fiche)
        => contract.Read().Declarations(fiche.Id).FindObservation(step.Year)!.FindValue(step.Measure!.Id)!.Denominator!.Value;

    private static GeneratedContract Member(GeneratedContract contract) => contract.With(JsonTree.Raw("true"), "establishment", "ghtMember");

    private static GeneratedContract Choose(GeneratedContract contract, Fiche fiche, string what, JsonTree value)
        => contract.With(value, "choices", fiche.Id.ToString(), what);
}
