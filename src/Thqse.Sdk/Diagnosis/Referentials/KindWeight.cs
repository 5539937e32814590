using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The weight of a question: the same for everybody, or one for each category or size class of establishments. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<KindWeight>))]
public sealed class KindWeight
{
    private readonly decimal? same;

    internal KindWeight(decimal same)
        : this(same, new Dictionary<string, decimal>(), new Dictionary<string, decimal>())
    {
    }

    internal KindWeight(IReadOnlyDictionary<string, decimal> byCategory, IReadOnlyDictionary<string, decimal> bySize)
        : this(null, byCategory, bySize)
    {
    }

    private KindWeight(decimal? same, IReadOnlyDictionary<string, decimal> byCategory, IReadOnlyDictionary<string, decimal> bySize)
    {
        this.same = same;
        ByCategory = ReadOnly(byCategory);
        BySize = ReadOnly(bySize);
    }

    /// <summary>By the code of a category in documents, such as "medico-social", zero or more; empty where the category does not matter.</summary>
    public IReadOnlyDictionary<string, decimal> ByCategory { get; }

    /// <summary>By the code of a size class in documents, such as "medium", zero or more; empty where the size does not matter.</summary>
    public IReadOnlyDictionary<string, decimal> BySize { get; }

    /// <summary>Whether it is the same for everybody.</summary>
    public bool IsSame => same is not null;

    /// <summary>The highest of the weights, zero or more: the weight itself, where it is the same for everybody.</summary>
    public decimal Highest => All.Max();

    /// <summary>The lowest of them.</summary>
    internal decimal Lowest => All.Min();

    /// <summary>Every weight that it gives somebody: 0 where a category or size class has none.</summary>
    internal IEnumerable<decimal> All => same is { } weight ? [weight] : ByCategory.Values.Concat(BySize.Values).DefaultIfEmpty();

    /// <summary>The weight for an establishment.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <returns>The weight, zero or more; 0 for a category or size class that has none, which the check of the referential reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    public decimal Of(Establishment establishment)
    {
        Guard.NotNull(establishment, nameof(establishment));
        return same ?? (ByCategory.Count > 0 ? Of(ByCategory, establishment.Category.ToString())
            : Of(BySize, establishment.SizeClass.ToString()));
    }

    /// <summary>Whether the weight is the same for all, and the highest one.</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsSame ? "the same for all" : "by kind")}, at most {Highest}");

    private static decimal Of(IReadOnlyDictionary<string, decimal> weights, string code) => weights.TryGetValue(code, out var weight) ? weight : 0;

    private static ReadOnlyDictionary<string, decimal> ReadOnly(IReadOnlyDictionary<string, decimal> weights)
        => new(weights.ToDictionary(weight => weight.Key, weight => weight.Value, StringComparer.Ordinal));
}
