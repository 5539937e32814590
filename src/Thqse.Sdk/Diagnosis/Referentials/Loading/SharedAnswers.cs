namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Gives questions the answers that they share: the options of scales, then those of other questions. What names none keeps none, which the check reports.</summary>
internal static class SharedAnswers
{
    public static IReadOnlyList<Question> Give(IReadOnlyList<Question> questions, IReadOnlyList<AnswerScale> scales)
    {
        var scaled = questions.Select(question => question.Scale is null ? question : question.Answered(
            scales.FirstOrDefault(scale => scale.Id == question.Scale)?.Options ?? [], figure: null, question.IsMultiple, question.AllowsNotConcerned)).ToArray();
        return scaled.Select(question => scaled.FirstOrDefault(other => other.Id == question.SameAs) is { } source
            ? question.Answered(source.Options, source.Figure, source.IsMultiple, source.AllowsNotConcerned)
            : question).ToReadOnly();
    }
}
