using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Proposed answers that several questions share. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AnswerScale>))]
public sealed class AnswerScale
{
    internal AnswerScale(string id, IReadOnlyList<AnswerOption> options)
    {
        Id = id;
        Options = options;
    }

    /// <summary>The identifier within the referential.</summary>
    public string Id { get; }

    /// <summary>The answers proposed, in order.</summary>
    public IReadOnlyList<AnswerOption> Options { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
