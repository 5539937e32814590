using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What a comparison document says: of two evaluations, or of one that was made again under one reading after another, so that no single one stands after.</summary>
internal sealed class ComparedEvaluations
{
    public required CpomEvaluation Before { get; init; }

    public CpomEvaluation? After { get; init; }

    public required IReadOnlyList<MovedVerdict> Moved { get; init; }

    /// <summary>What could not be told under a reading; null where no readings were tried.</summary>
    public IReadOnlyList<UntoldVerdict>? Untold { get; init; }

    public static ComparedEvaluations Of(CpomComparison comparison) => new() { Before = comparison.Before, After = comparison.After, Moved = comparison.Moved };

    public static ComparedEvaluations Of(ContestedVerdicts contested)
        => new() { Before = contested.Evaluation, Moved = contested.Verdicts.SelectMany(verdict => verdict.Under).ToReadOnly(), Untold = contested.Untold };
}
