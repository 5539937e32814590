using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What an establishment answers to one question. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Answer>))]
public sealed class Answer
{
    internal static readonly Answer None = new(AnswerState.Unanswered, []);

    internal Answer(AnswerState state, IReadOnlyList<string> options)
    {
        State = state;
        Options = options;
    }

    /// <summary>How the question stands.</summary>
    public AnswerState State { get; }

    /// <summary>The identifiers of the options chosen; empty unless answered by options.</summary>
    public IReadOnlyList<string> Options { get; }

    /// <summary>The figure given, a percentage or a whole number, zero or more; null unless answered by one.</summary>
    public decimal? Figure { get; internal init; }

    /// <summary>Why the question does not concern the establishment; null unless it does not.</summary>
    public string? Justification { get; internal init; }

    /// <summary>A remark; null when there is none.</summary>
    public string? Remark { get; internal init; }

    /// <summary>The pieces of evidence attached; may be empty.</summary>
    public IReadOnlyList<string> Evidence { get; internal init; } = [];

    /// <summary>Who helped to answer; may be empty.</summary>
    public IReadOnlyList<string> Contributors { get; internal init; } = [];

    /// <summary>The state, and what was answered.</summary>
    public override string ToString() => Options.Count > 0 ? $"{State}: {string.Join(", ", Options)}" : Figure is { } figure ? FormattableString.Invariant($"{State}: {figure}") : $"{State}";

    /// <summary>Whether nothing at all is said: no answer, and nothing beside it.</summary>
    internal bool IsEmpty => State == AnswerState.Unanswered && Remark is null && Evidence.Count == 0 && Contributors.Count == 0;

    /// <summary>The best answer that a question can have.</summary>
    internal static Answer Best(Question question) => question.Figure is { } figure
        ? new Answer(AnswerState.Answered, []) { Figure = figure.Bands.OrderByDescending(band => band.Points).First().From }
        : new Answer(AnswerState.Answered, Array.AsReadOnly(QuestionPoints.BestOptions(question)));

    /// <summary>The points of the answer to a question, which is answered.</summary>
    internal decimal PointsOf(Question question)
        => Figure is { } figure ? question.Figure!.PointsOf(figure) : Options.Sum(option => question.FindOption(option)!.Points);
}
