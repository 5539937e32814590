using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One of the answers proposed to a question. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AnswerOption>))]
public sealed class AnswerOption
{
    internal AnswerOption(string id, decimal points, bool isExclusive, LocalizedText label)
    {
        Id = id;
        Points = points;
        IsExclusive = isExclusive;
        Label = label;
    }

    /// <summary>The identifier within the question.</summary>
    public string Id { get; }

    /// <summary>The points it gives, zero or more; below zero, a penalty, only in a referential with <see cref="Referential.HasPenalties"/>.</summary>
    public decimal Points { get; }

    /// <summary>Whether it stands alone where several options may be chosen, as "none of these" does.</summary>
    public bool IsExclusive { get; }

    /// <summary>What choosing it says, in words.</summary>
    public LocalizedText Label { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
