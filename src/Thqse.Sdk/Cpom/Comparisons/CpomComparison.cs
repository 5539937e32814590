using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Comparisons;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// Two evaluations beside each other: which verdicts moved, from what to what, and because of what. One mechanism for change over time (two contracts of an establishment), for what-if (a contract, and the same
/// with other beds), for another date, and for two editions of one catalogue. Immutable.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<CpomComparison>))]
public sealed class CpomComparison
{
    private readonly Lazy<int> unmovedCount;

    private CpomComparison(CpomEvaluation before, CpomEvaluation after, IReadOnlyList<Difference> differences, IReadOnlyList<MovedVerdict> moved)
    {
        Before = before;
        After = after;
        Differences = differences;
        Moved = moved;
        unmovedCount = new Lazy<int>(() => ComparedIndicator.AllOf(before, after).Sum(both => VerdictPlace.AllOf(before.Catalogue, after.Catalogue).Count(place => place.In(both.Before) is not null || place.In(both.After) is not null)) - moved.Count);
    }

    /// <summary>The evaluation that is compared with.</summary>
    public CpomEvaluation Before { get; }

    /// <summary>The evaluation that is compared.</summary>
    public CpomEvaluation After { get; }

    /// <summary>All that differs between what was evaluated, whether it moves a verdict or not; empty when nothing does.</summary>
    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>The verdicts whose status, required or observed figure moved, sorted by indicator in the order of the catalogue, then years, sums to date and period, then year; empty when none did.</summary>
    public IReadOnlyList<MovedVerdict> Moved { get; }

    /// <summary>How many verdicts are the same before and after, those over several years included.</summary>
    public int UnmovedCount => unmovedCount.Value;

    /// <summary>Compares two evaluations.</summary>
    /// <param name="before">The evaluation to compare with.</param>
    /// <param name="after">The evaluation to compare.</param>
    /// <returns>What moved, and why: each difference is made alone, and the verdict looked at again.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The evaluations are of catalogues with different identifiers: editions of one catalogue are compared, not catalogues.</exception>
    public static CpomComparison Of(CpomEvaluation before, CpomEvaluation after)
    {
        Guard.NotNull(before, nameof(before));
        Guard.NotNull(after, nameof(after));
        if (before.Catalogue.Id != after.Catalogue.Id)
        {
            throw new ArgumentException($"Evaluations of one catalogue, in one edition or two, are compared: {before.Catalogue.Id} and {after.Catalogue.Id} are two.", nameof(after));
        }

        var changes = ContractChanges.Between(before, after);
        return new CpomComparison(before, after, [.. changes.Select(change => change.Difference)], MovedVerdicts.Find(before, after, changes));
    }

    /// <summary>What differs, and how many verdicts moved.</summary>
    public override string ToString() => FormattableString.Invariant($"{Moved.Count} moved, {UnmovedCount} did not: {string.Join(", ", Differences)}");
}
