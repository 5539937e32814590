using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A question that several responses of one establishment answer differently. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MergeConflict>))]
public sealed class MergeConflict
{
    internal MergeConflict(Question question, IReadOnlyList<MergedAnswer> answers)
    {
        Question = question;
        Answers = answers;
    }

    /// <summary>What they were asked.</summary>
    public Question Question { get; }

    /// <summary>What each response says that says something, two or more, in the order of the responses.</summary>
    public IReadOnlyList<MergedAnswer> Answers { get; }

    /// <summary>The question and how many answers there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Question.Id}: {Answers.Count} answers");
}
