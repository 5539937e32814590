namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What one rule gave: the decision, its reason when it is not met, and the figures it was taken on.</summary>
internal readonly struct Outcome
{
    public Decision Decision { get; init; }

    /// <summary>Meaningful unless the decision is met.</summary>
    public Reason Reason { get; init; }

    public Exact Required { get; init; }

    /// <summary>What a growth asked before it was rounded, raised or capped.</summary>
    public Exact BeforeRounding { get; init; }

    /// <summary>What made <see cref="Required"/> of it; none for another rule.</summary>
    public GrowthAdjustment Adjustment { get; init; }

    public Exact Observed { get; init; }

    public Exact Reference { get; init; }

    /// <summary>0 when no year is compared with.</summary>
    public int ReferenceYear { get; init; }

    public static Outcome Of(bool holds, Reason otherwise)
        => new() { Decision = holds ? Decision.Met : Decision.NotMet, Reason = otherwise };

    public Outcome Decided(bool holds, Reason otherwise) => With(holds ? Decision.Met : Decision.NotMet, otherwise);

    public Outcome Unknown(Reason reason) => With(Decision.Undetermined, reason);

    private Outcome With(Decision decision, Reason reason) => new()
    {
        Decision = decision,
        Reason = reason,
        Required = Required,
        BeforeRounding = BeforeRounding,
        Adjustment = Adjustment,
        Observed = Observed,
        Reference = Reference,
        ReferenceYear = ReferenceYear,
    };
}
