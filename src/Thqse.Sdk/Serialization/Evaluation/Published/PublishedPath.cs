using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>What would make a verdict met, as an evaluation document has it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedPath>))]
public sealed class PublishedPath
{
    internal PublishedPath(IReadOnlyList<PublishedWay> ways, decimal? remainingOverPeriod, string? text)
    {
        Ways = ways;
        RemainingOverPeriod = remainingOverPeriod;
        Text = text;
    }

    /// <summary>The ways, of which one is enough; empty when nothing can be done any more.</summary>
    public IReadOnlyList<PublishedWay> Ways { get; }

    /// <summary>What is still missing over the whole period, in the unit of the measure; null when there is no such number.</summary>
    public decimal? RemainingOverPeriod { get; }

    /// <summary>The path in words, in the language of the document; null in a document without sentences.</summary>
    public string? Text { get; }

    /// <summary>What can be done, one way or another.</summary>
    public override string ToString() => string.Join(" or ", Ways);
}
