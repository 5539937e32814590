using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The choices a caller can make when a cohort is reported. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CohortOptions>))]
public sealed class CohortOptions
{
    /// <summary>The smallest group that a report may show: 5, also when the caller does not say.</summary>
    public const int DefaultSmallestGroup = 5;

    /// <summary>Makes options.</summary>
    /// <param name="includeIncomplete">Whether cards with missing answers count, by their conservative score.</param>
    /// <param name="smallestGroup">The smallest group that a report may show, 5 or more; a calculation describes every group.</param>
    /// <param name="includeInsufficientBasis">Whether cards whose overall score has an insufficient basis count, see <see cref="ScoreCaveat.InsufficientBasis"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smallestGroup"/> is below 5.</exception>
    public CohortOptions(bool includeIncomplete = false, int smallestGroup = DefaultSmallestGroup, bool includeInsufficientBasis = false)
    {
        if (smallestGroup < DefaultSmallestGroup)
        {
            throw new ArgumentOutOfRangeException(nameof(smallestGroup), smallestGroup, "A mean of fewer than 5 tells too much of each of them: 5 or more is needed.");
        }

        IncludeIncomplete = includeIncomplete;
        SmallestGroup = smallestGroup;
        IncludeInsufficientBasis = includeInsufficientBasis;
    }

    /// <summary>Complete cards on a sufficient basis only, groups of 5 or more.</summary>
    public static CohortOptions Default { get; } = new();

    /// <summary>Whether cards with missing answers count, by their conservative score; otherwise they are left out and counted.</summary>
    public bool IncludeIncomplete { get; }

    /// <summary>Whether cards whose overall score has an insufficient basis count; otherwise they stay out and are counted.</summary>
    public bool IncludeInsufficientBasis { get; }

    /// <summary>How many establishments a group needs to be shown in a report, 5 or more.</summary>
    public int SmallestGroup { get; }

    /// <summary>The smallest group that is shown, and what is included.</summary>
    public override string ToString() => FormattableString.Invariant($"groups of {SmallestGroup}") + (IncludeIncomplete ? ", incomplete" : string.Empty) + (IncludeInsufficientBasis ? ", insufficient basis" : string.Empty);
}
