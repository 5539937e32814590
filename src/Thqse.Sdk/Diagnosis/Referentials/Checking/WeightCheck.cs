namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>A question has a weight for everybody of whom it is asked, and an imperative one counts for each of them.</summary>
internal static class WeightCheck
{
    public static IEnumerable<ReferentialFinding> Run(Question question, string place, Referential referential)
    {
        if (question.IsImperative && (question.Weighting.Lowest == 0 || referential.Themes.Any(theme => theme.Id == question.Theme && theme.Weight == 0)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.ImperativeWithoutWeight, place, question.Id);
        }

        if (question.Weighting.IsSame)
        {
            yield break;
        }

        // Without a weight for any, it is by size: a weight by category names one.
        var isByCategory = question.Weighting.ByCategory.Count > 0;
        var given = isByCategory ? question.Weighting.ByCategory : question.Weighting.BySize;
        var known = isByCategory ? CategoryCodes.OfDiagnosis : SizeClasses.Codes;
        var asked = isByCategory && question.AskedOf.Categories.Count > 0 ? question.AskedOf.Categories.Select(category => category.ToString()) : known;
        foreach (var code in asked.Where(code => !given.ContainsKey(code)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.MissingWeight, place, code);
        }

        foreach (var code in given.Keys.Where(code => !known.Contains(code)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.UnknownKind, place, code);
        }
    }
}
