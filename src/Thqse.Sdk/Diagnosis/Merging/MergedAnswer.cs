using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What one of several responses answers. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MergedAnswer>))]
public sealed class MergedAnswer
{
    internal MergedAnswer(int place, Answer answer)
    {
        Place = place;
        Answer = answer;
    }

    /// <summary>The place of the response among those merged, 0 or more.</summary>
    public int Place { get; }

    /// <summary>What it answers.</summary>
    public Answer Answer { get; }

    /// <summary>Whose answer, and which.</summary>
    public override string ToString() => FormattableString.Invariant($"{Place}: {Answer}");
}
