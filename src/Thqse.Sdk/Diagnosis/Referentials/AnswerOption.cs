namespace Thqse.Sdk.Diagnosis;

/// <summary>One of the answers proposed to a question. Immutable.</summary>
public sealed class AnswerOption
{
    internal AnswerOption(string id, decimal points, LocalizedText label)
    {
        Id = id;
        Points = points;
        Label = label;
    }

    /// <summary>The identifier within the question.</summary>
    public string Id { get; }

    /// <summary>The points it gives, zero or more.</summary>
    public decimal Points { get; }

    /// <summary>What choosing it says, in words.</summary>
    public LocalizedText Label { get; }
}
