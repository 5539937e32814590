namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>A question can be asked of somebody, after answers that can be given.</summary>
internal static class ConditionCheck
{
    public static IEnumerable<ReferentialFinding> Run(Question question, string place, Questionnaire questionnaire)
    {
        if (question.AskedOf is { MinBeds: { } fewest, MaxBeds: { } most } && fewest > most)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.AskedOfNobody, place, FormattableString.Invariant($"{fewest} > {most}"));
        }

        if (question.AskedIf is { } condition)
        {
            foreach (var finding in OfAnswer(question, condition, place, questionnaire))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<ReferentialFinding> OfAnswer(Question question, AskedIf condition, string place, Questionnaire questionnaire)
    {
        if (!questionnaire.TryGet(condition.Question, out var source))
        {
            return [new ReferentialFinding(ReferentialFindingCode.UnknownQuestion, place, condition.Question)];
        }

        if (IsAskedAfterItself(question, questionnaire))
        {
            return [new ReferentialFinding(ReferentialFindingCode.ConditionCycle, place, condition.Question)];
        }

        return
        [
            .. condition.Options.Where(option => source.FindOption(option) is null).Select(option => new ReferentialFinding(ReferentialFindingCode.UnknownOption, place, option)),
            .. condition.NoneOf.Count > 0 && source.Options.All(option => condition.NoneOf.Contains(option.Id))
                ? [new ReferentialFinding(ReferentialFindingCode.AskedOfNobody, place, string.Join(", ", condition.NoneOf))]
                : Array.Empty<ReferentialFinding>(),
        ];
    }

    /// <summary>A question waits for the one on which it depends, and for the one whose answer it has.</summary>
    private static bool IsAskedAfterItself(Question question, Questionnaire questionnaire)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var before = new Stack<string?>([question.AskedIf?.Question]);
        while (before.Count > 0)
        {
            if (before.Pop() is { } id && passed.Add(id) && questionnaire.TryGet(id, out var source))
            {
                before.Push(source.AskedIf?.Question);
                before.Push(source.SameAs);
            }
        }

        return passed.Contains(question.Id);
    }
}
