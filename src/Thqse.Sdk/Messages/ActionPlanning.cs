using System.Globalization;
using NodaTime;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Proposes an action plan from what a diagnosis found. A pure function; what it proposes is for people to change.</summary>
public static class ActionPlanning
{
    /// <summary>How many actions are proposed unless told otherwise: 10.</summary>
    public const int DefaultCount = 10;

    /// <summary>
    /// One action for each of the questions whose best answer would bring most, in the order of the gains: the theme is its priority, the best answer of the question is what has to be
    /// done, the evidence expected is how one sees that it is, nothing is done yet.
    /// </summary>
    /// <param name="response">The response that was scored.</param>
    /// <param name="owner">Who answers for the actions until somebody is named for each; not blank.</param>
    /// <param name="due">The day on which they are due.</param>
    /// <param name="count">How many actions at most, 1 or more.</param>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The plan; without actions when nothing is left to gain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="owner"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="due"/> is not in the Gregorian calendar, <paramref name="count"/> is below 1, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static ActionPlan Propose(QuestionnaireResponse response, string owner, LocalDate due, int count = DefaultCount, Language language = Language.French)
    {
        Guard.NotNull(response, nameof(response));
        Guard.NotBlank(owner, nameof(owner));
        Guard.Date(due, nameof(due));
        Guard.Defined(language, nameof(language));
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "At least one action is needed.");
        }

        var questionnaire = response.Questionnaire;
        var actions = response.Score().Gains.Take(count).Select(gain => ActionOf(questionnaire[gain.Question], questionnaire.Referential, owner, due, language));
        return new ActionPlan(string.Format(CultureInfo.InvariantCulture, "{0} ({1})", questionnaire.Label[language], questionnaire.Version), actions);
    }

    private static ActionItem ActionOf(Question question, Referential referential, string owner, LocalDate due, Language language)
    {
        var best = question.Figure is { } figure
            ? figure.BandText(figure.Bands.OrderByDescending(band => band.Points).First(), language)
            : question.Options.OrderByDescending(option => option.Points).First().Label[language];
        var theme = referential.Themes.First(each => each.Id == question.Theme);
        return new ActionItem(theme.Label[language], question.Text[language] + " → " + best, owner, due, indicator: question.Evidence?[language], question: question.Id);
    }
}
