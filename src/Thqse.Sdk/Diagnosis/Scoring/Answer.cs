namespace Thqse.Sdk.Diagnosis;

/// <summary>What an establishment answers to one question. Immutable.</summary>
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

    /// <summary>The identifiers of the options chosen; empty unless answered.</summary>
    public IReadOnlyList<string> Options { get; }

    /// <summary>Why the question does not concern the establishment; null unless it does not.</summary>
    public string? Justification { get; internal init; }

    /// <summary>A remark; null when there is none.</summary>
    public string? Remark { get; internal init; }

    /// <summary>The pieces of evidence attached; may be empty.</summary>
    public IReadOnlyList<string> Evidence { get; internal init; } = [];

    /// <summary>Who helped to answer; may be empty.</summary>
    public IReadOnlyList<string> Contributors { get; internal init; } = [];

    /// <summary>Whether nothing at all is said: no answer, and nothing beside it.</summary>
    internal bool IsEmpty => State == AnswerState.Unanswered && Remark is null && Evidence.Count == 0 && Contributors.Count == 0;

    /// <summary>The score of the answer, from 0 to 1: its points over the best points, which are above 0 in a questionnaire that can be scored.</summary>
    internal Exact ScoreOf(Question question)
        => Exact.From(Options.Sum(option => question.FindOption(option)!.Points)).DividedBy(Exact.From(question.BestPoints));
}
