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
        IsByCategory = byCategory.Count > 0;
        Stated = IsByCategory ? byCategory : bySize;
        ByCategory = Typed<EstablishmentCategory>(byCategory, EstablishmentCategory.TryParse);
        BySize = Typed<SizeClass>(bySize, SizeClass.TryParse);
    }

    private delegate bool Parse<T>(string? text, out T value);

    /// <summary>By category, zero or more; empty where the category does not matter.</summary>
    public IReadOnlyDictionary<EstablishmentCategory, decimal> ByCategory { get; }

    /// <summary>By size class, zero or more; empty where the size does not matter.</summary>
    public IReadOnlyDictionary<SizeClass, decimal> BySize { get; }

    /// <summary>By the codes that the referential states, of categories or of size classes; the check reports those that are none.</summary>
    internal IReadOnlyDictionary<string, decimal> Stated { get; }

    /// <summary>Whether the codes are of categories. Without a weight for any, it is by size: a weight by category names one.</summary>
    internal bool IsByCategory { get; }

    /// <summary>Whether it is the same for everybody.</summary>
    public bool IsSame => same is not null;

    /// <summary>The highest of the weights, zero or more: the weight itself, where it is the same for everybody.</summary>
    public decimal Highest => All.Max();

    /// <summary>The lowest of them.</summary>
    internal decimal Lowest => All.Min();

    /// <summary>Every weight that it gives somebody: 0 where a category or size class has none.</summary>
    internal IEnumerable<decimal> All => same is { } weight ? [weight] : Stated.Values.DefaultIfEmpty();

    /// <summary>The weight for an establishment.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <returns>The weight, zero or more; 0 for a category or size class that has none, which the check of the referential reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    public decimal Of(Establishment establishment)
    {
        Guard.NotNull(establishment, nameof(establishment));
        return same ?? (IsByCategory ? Of(ByCategory, establishment.Category) : Of(BySize, establishment.SizeClass));
    }

    /// <summary>Whether the weight is the same for all, and the highest one.</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsSame ? "the same for all" : "by kind")}, at most {Highest}");

    private static decimal Of<T>(IReadOnlyDictionary<T, decimal> weights, T kind) => weights.TryGetValue(kind, out var weight) ? weight : 0;

    private static ReadOnlyDictionary<T, decimal> Typed<T>(IReadOnlyDictionary<string, decimal> weights, Parse<T> parse)
        where T : notnull
    {
        var typed = new Dictionary<T, decimal>();
        foreach (var each in weights)
        {
            if (parse(each.Key, out var kind))
            {
                typed.Add(kind, each.Value);
            }
        }

        return new ReadOnlyDictionary<T, decimal>(typed);
    }
}
