namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Ranks the questions by what their best answer would bring to the overall conservative score.</summary>
internal static class GainFinder
{
    public static IReadOnlyList<Gain> Find(QuestionnaireResponse response, ScoreTree tree)
    {
        var order = response.Asked.Select((question, index) => (question.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return tree.QuestionShares()
            .Select(pair => new Gain(pair.Question.Id, Exact.One.Minus(pair.Question.Lowest).Times(pair.Share).Times(Exact.Hundred)))
            .Where(gain => !gain.ExactPoints.IsZero)
            .OrderByDescending(gain => gain.ExactPoints)
            .ThenBy(gain => order[gain.Question])
            .ToReadOnly();
    }
}
