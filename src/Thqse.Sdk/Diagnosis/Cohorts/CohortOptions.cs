namespace Thqse.Sdk.Diagnosis;

/// <summary>The choices a caller can make when a cohort is reported. Immutable.</summary>
public sealed class CohortOptions
{
    /// <summary>The smallest group that may be shown when the caller does not say: 5.</summary>
    public const int DefaultSmallestGroup = 5;

    /// <summary>Makes options.</summary>
    /// <param name="includeIncomplete">Whether cards with missing answers count, by their conservative score.</param>
    /// <param name="smallestGroup">The smallest group that may be shown, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smallestGroup"/> is below 2.</exception>
    public CohortOptions(bool includeIncomplete = false, int smallestGroup = DefaultSmallestGroup)
    {
        if (smallestGroup < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(smallestGroup), smallestGroup, "A group of one is an establishment: 2 or more is needed.");
        }

        IncludeIncomplete = includeIncomplete;
        SmallestGroup = smallestGroup;
    }

    /// <summary>Complete cards only, groups of 5 or more; never null.</summary>
    public static CohortOptions Default { get; } = new();

    /// <summary>Whether cards with missing answers count, by their conservative score; otherwise they are left out and counted.</summary>
    public bool IncludeIncomplete { get; }

    /// <summary>How many establishments a group needs to be shown, 2 or more.</summary>
    public int SmallestGroup { get; }
}
