using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How far a response is: as a whole, by theme, and by who took part in it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ResponseProgress>))]
public sealed class ResponseProgress
{
    private ResponseProgress(AnswerProgress overall, IReadOnlyList<ThemeProgress> themes, IReadOnlyList<ContributorProgress> contributors, IReadOnlyList<Question> unanswered)
    {
        Overall = overall;
        Themes = themes;
        Contributors = contributors;
        Unanswered = unanswered;
    }

    /// <summary>The questions asked of the establishment.</summary>
    public AnswerProgress Overall { get; }

    /// <summary>The themes of which something is asked, in the order of the referential.</summary>
    public IReadOnlyList<ThemeProgress> Themes { get; }

    /// <summary>Who took part, by the number of answers, the most first, then by name; may be empty.</summary>
    public IReadOnlyList<ContributorProgress> Contributors { get; }

    /// <summary>The questions asked that have no answer, in order; may be empty.</summary>
    public IReadOnlyList<Question> Unanswered { get; }

    /// <summary>How far a response is.</summary>
    /// <param name="response">The response.</param>
    /// <returns>Its progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static ResponseProgress Of(QuestionnaireResponse response)
    {
        var asked = Guard.NotNull(response, nameof(response)).Asked;
        var answered = asked.Where(question => response[question.Id].State != AnswerState.Unanswered).ToArray();
        var themes = response.Questionnaire.Referential.Themes
            .Select(theme => (Theme: theme, Questions: asked.Where(question => question.Theme == theme.Id).ToArray()))
            .Where(each => each.Questions.Length > 0)
            .Select(each => new ThemeProgress(each.Theme, AnswerProgress.Of(each.Questions.Select(question => response[question.Id].State))));
        var contributors = answered
            .SelectMany(question => response[question.Id].Contributors.Distinct(StringComparer.Ordinal))
            .GroupBy(contributor => contributor, StringComparer.Ordinal)
            .Select(own => new ContributorProgress(own.Key, own.Count()))
            .OrderByDescending(each => each.Answers)
            .ThenBy(each => each.Contributor, StringComparer.Ordinal);
        return new ResponseProgress(AnswerProgress.Of(response), themes.ToReadOnly(), contributors.ToReadOnly(), asked.Except(answered).ToReadOnly());
    }

    /// <summary>How far the whole is.</summary>
    public override string ToString() => $"{Overall}";
}
