namespace Thqse.Sdk.Diagnosis;

/// <summary>What the best and the worst answer to a question give.</summary>
internal static class QuestionPoints
{
    public static decimal Best(Question question)
    {
        if (!question.IsMultiple)
        {
            return All(question).DefaultIfEmpty(0).Max();
        }

        // Of several options, those that give something; at least one has to be chosen.
        var together = question.Options.Where(option => !option.IsExclusive && option.Points > 0).Sum(option => option.Points);
        return Math.Max(together, question.Options.Where(option => option.IsExclusive || together == 0).Select(option => option.Points).DefaultIfEmpty(together).Max());
    }

    public static decimal Worst(Question question)
    {
        var alone = All(question).DefaultIfEmpty(0).Min();
        return question.IsMultiple ? Math.Min(alone, question.Options.Where(option => !option.IsExclusive && option.Points < 0).Sum(option => option.Points)) : alone;
    }

    /// <summary>An answer by options that gives the most; of equal ones, the first.</summary>
    public static string[] BestOptions(Question question)
    {
        var best = Best(question);
        return question.Options.FirstOrDefault(option => option.Points == best) is { } alone
            ? [alone.Id]
            : [.. question.Options.Where(option => !option.IsExclusive && option.Points > 0).Select(option => option.Id)];
    }

    private static IEnumerable<decimal> All(Question question) => question.Figure?.Bands.Select(band => band.Points) ?? question.Options.Select(option => option.Points);
}
