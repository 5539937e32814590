using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How many of the questions asked have been dealt with.</summary>
/// <remarks>Two values are equal when every number is. The default value asks nothing.</remarks>
[JsonConverter(typeof(NoJsonConverter<AnswerProgress>))]
public readonly record struct AnswerProgress
{
    private AnswerProgress(int asked, int answered, int notConcerned)
    {
        Asked = asked;
        Answered = answered;
        NotConcerned = notConcerned;
    }

    /// <summary>How many questions are asked of the establishment, or may still be; those of one answer count once.</summary>
    public int Asked { get; }

    /// <summary>How many are answered by an option.</summary>
    public int Answered { get; }

    /// <summary>How many are said not to concern the establishment.</summary>
    public int NotConcerned { get; }

    /// <summary>How many are left.</summary>
    public int Remaining => Asked - Answered - NotConcerned;

    /// <summary>Whether none is left.</summary>
    public bool IsComplete => Remaining == 0;

    /// <summary>Counts the answers of a response.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static AnswerProgress Of(QuestionnaireResponse response)
    {
        Guard.NotNull(response, nameof(response));
        return Of(response.Asked.Select(question => question.AnsweredAs).Distinct(StringComparer.Ordinal).Select(id => response[id].State));
    }

    /// <summary>How many are left, such as "12 of 40 left".</summary>
    public override string ToString() => FormattableString.Invariant($"{Remaining} of {Asked} left");

    internal static AnswerProgress Of(IEnumerable<AnswerState> asked)
    {
        var states = asked.ToArray();
        return new AnswerProgress(
            states.Length, states.Count(state => state == AnswerState.Answered), states.Count(state => state == AnswerState.NotConcerned));
    }
}
