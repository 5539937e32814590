using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>One way to a verdict that is met: everything that has to be done together, as an evaluation document has it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedWay>))]
public sealed class PublishedWay
{
    internal PublishedWay(IReadOnlyList<PublishedStep> steps) => Steps = steps;

    /// <summary>What has to be done, all of it.</summary>
    public IReadOnlyList<PublishedStep> Steps { get; }

    /// <summary>What has to be done, one after the other.</summary>
    public override string ToString() => string.Join("; ", Steps);
}
