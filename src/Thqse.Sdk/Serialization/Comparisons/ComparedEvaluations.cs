using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What a comparison document says: of two evaluations, or of one that was made again under one reading after another, so that no single one stands after.</summary>
/// <param name="Before">The evaluation that was there first.</param>
/// <param name="After">The one beside it; null where several readings were tried.</param>
/// <param name="Moved">The verdicts that moved.</param>
/// <param name="Untold">What could not be told under a reading; null where no readings were tried.</param>
internal sealed record ComparedEvaluations(CpomEvaluation Before, CpomEvaluation? After, IReadOnlyList<MovedVerdict> Moved, IReadOnlyList<UntoldVerdict>? Untold)
{
    public static ComparedEvaluations Of(CpomComparison comparison) => new(comparison.Before, comparison.After, comparison.Moved, Untold: null);

    public static ComparedEvaluations Of(ContestedVerdicts contested)
        => new(contested.Evaluation, After: null, contested.Verdicts.SelectMany(verdict => verdict.Under).ToReadOnly(), contested.Untold);
}
