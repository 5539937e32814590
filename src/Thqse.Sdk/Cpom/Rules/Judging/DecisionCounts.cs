namespace Thqse.Sdk.Cpom.Rules;

/// <summary>Combines decisions in three-valued logic: counts them, then asks whether so many are met. What asks for nothing does not count.</summary>
internal struct DecisionCounts
{
    private int undetermined;

    /// <summary>How many ask for something.</summary>
    public int Asking { get; private set; }

    /// <summary>How many are met.</summary>
    public int Met { get; private set; }

    public void Add(Decision? decision)
    {
        Asking += decision is null ? 0 : 1;
        Met += decision == Decision.Met ? 1 : 0;
        undetermined += decision == Decision.Undetermined ? 1 : 0;
    }

    /// <summary>Met as soon as enough are; not met once even all that are undetermined would not be enough. Null when none asks for anything.</summary>
    public readonly Decision? Decide(int needed)
        => Asking == 0 ? null
            : Met >= needed ? Decision.Met
            : Met + undetermined >= needed ? Decision.Undetermined
            : Decision.NotMet;
}
