using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>A piece of advice or support that a fiche offers. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<GoodPractice>))]
public sealed class GoodPractice
{
    internal GoodPractice(SourcedText description, IReadOnlyList<string> links)
    {
        Description = description;
        Links = links;
    }

    /// <summary>The advice.</summary>
    public SourcedText Description { get; }

    /// <summary>Public web addresses the source gives; may be empty.</summary>
    public IReadOnlyList<string> Links { get; }
}
