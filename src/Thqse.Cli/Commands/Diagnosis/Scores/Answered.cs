using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>How many of the questions of some themes are asked, answered, not concerned; those without a weight do not count.</summary>
internal readonly record struct Answered(int Count, int Asked, int NotConcerned)
{
    public static Answered Of(QuestionnaireResponse response, IReadOnlyCollection<string> themes)
    {
        var states = response.Asked
            .Where(question => question.Weighting.Of(response.Establishment) != 0 && themes.Contains(question.Theme))
            .Select(question => response[question.Id].State)
            .ToList();
        return new Answered(states.Count(state => state == AnswerState.Answered), states.Count, states.Count(state => state == AnswerState.NotConcerned));
    }
}
