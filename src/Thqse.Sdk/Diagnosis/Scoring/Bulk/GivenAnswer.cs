using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The answer to one question where many responses are scored: how it stands, and by which options or figure it is answered. The default value is unanswered.</summary>
[JsonConverter(typeof(NoJsonConverter<GivenAnswer>))]
public readonly struct GivenAnswer : IEquatable<GivenAnswer>
{
    /// <summary>How many options of a question it can tell apart.</summary>
    internal const int MostOptions = 64;

    private readonly ulong options;

    private GivenAnswer(AnswerState state, ulong options = 0, decimal figure = 0)
    {
        State = state;
        this.options = options;
        GivenFigure = figure;
    }

    /// <summary>Not answered, which is not zero.</summary>
    public static GivenAnswer Unanswered => default;

    /// <summary>The question does not concern the establishment.</summary>
    public static GivenAnswer NotConcerned { get; } = new(AnswerState.NotConcerned);

    /// <summary>How the question stands.</summary>
    public AnswerState State { get; }

    /// <summary>The figure, where one answers.</summary>
    internal decimal GivenFigure { get; }

    /// <summary>A bit for the place of each option that is chosen.</summary>
    internal ulong ChosenOptions => options;

    /// <summary>Answered by one option.</summary>
    /// <param name="place">Its place among <see cref="Question.Options"/>, from 0 to 63.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is not from 0 to 63.</exception>
    public static GivenAnswer Option(int place) => new(AnswerState.Answered, BitOf(place));

    /// <summary>Answered by several options together.</summary>
    /// <param name="places">Their places among <see cref="Question.Options"/>, one at least, each from 0 to 63, in any order.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">No place is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A place is not from 0 to 63.</exception>
    public static GivenAnswer Options(ReadOnlySpan<int> places)
    {
        if (places.IsEmpty)
        {
            throw new ArgumentException("Give one option at least; without one, the question is unanswered.", nameof(places));
        }

        var all = 0UL;
        foreach (var place in places)
        {
            all |= BitOf(place);
        }

        return new(AnswerState.Answered, all);
    }

    /// <summary>Answered by a figure.</summary>
    /// <param name="figure">The figure, zero or more; which of them a question takes, <see cref="Question.Figure"/> says.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="figure"/> is below zero.</exception>
    public static GivenAnswer Figure(decimal figure) => figure >= 0
        ? new(AnswerState.Answered, figure: figure)
        : throw new ArgumentOutOfRangeException(nameof(figure), figure, "A number from zero on is needed.");

    /// <summary>Whether two answers are the same.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(GivenAnswer left, GivenAnswer right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(GivenAnswer left, GivenAnswer right) => !left.Equals(right);

    /// <summary>Whether an option is chosen.</summary>
    /// <param name="place">Its place among <see cref="Question.Options"/>, from 0 to 63.</param>
    /// <returns>Whether it is chosen; false where no option answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is not from 0 to 63.</exception>
    public bool HasOption(int place) => (options & BitOf(place)) != 0;

    /// <inheritdoc/>
    public bool Equals(GivenAnswer other) => State == other.State && options == other.options && GivenFigure == other.GivenFigure;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GivenAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (State, options, GivenFigure).GetHashCode();

    /// <summary>The state.</summary>
    public override string ToString() => $"{State}";

    /// <summary>The answer of a response.</summary>
    internal static GivenAnswer Of(Answer answer, Question question)
    {
        if (answer.Figure is { } figure)
        {
            return Figure(figure);
        }

        var chosen = 0UL;
        for (var place = 0; place < question.Options.Count; place++)
        {
            chosen |= answer.Options.Contains(question.Options[place].Id) ? BitOf(place) : 0;
        }

        return new(answer.State, chosen);
    }

    /// <summary>Whether one of some options is chosen.</summary>
    /// <param name="bits">A bit for each place.</param>
    internal bool HasAnyOf(ulong bits) => (options & bits) != 0;

    /// <summary>Whether a question can be answered so.</summary>
    internal bool Fits(in AnswerLimits limits) => State switch
    {
        AnswerState.Unanswered => true,
        AnswerState.NotConcerned => limits.AllowsNotConcerned,
        AnswerState.Answered => limits.Figure is { } figure ? options == 0 && figure.Accepts(GivenFigure) : limits.Takes(options),
    };

    private static ulong BitOf(int place)
        => place is >= 0 and < MostOptions ? 1UL << place : throw new ArgumentOutOfRangeException(nameof(place), place, "A place from 0 to 63 is needed.");
}
