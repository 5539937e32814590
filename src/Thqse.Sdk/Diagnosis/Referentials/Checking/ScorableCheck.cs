namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>The findings with which no score would be right; the others are about what people read, or who is asked.</summary>
internal static class ScorableCheck
{
    public static IEnumerable<ReferentialFinding> Run(Referential referential)
        => StructureCheck.Run(referential)
            .Concat(referential.Questionnaires.SelectMany(questionnaire => QuestionCheck.Run(questionnaire, indicators: null)))
            .Where(finding => finding.Code
                is ReferentialFindingCode.DuplicateId
                or ReferentialFindingCode.UnknownPillar
                or ReferentialFindingCode.UnknownTheme
                or ReferentialFindingCode.TooFewOptions
                or ReferentialFindingCode.NothingToGain
                or ReferentialFindingCode.LevelsOutOfOrder
                or ReferentialFindingCode.UnknownQuestion
                or ReferentialFindingCode.UnknownOption
                or ReferentialFindingCode.ConditionCycle
                or ReferentialFindingCode.UnknownScale
                or ReferentialFindingCode.SharedAnswerChain
                or ReferentialFindingCode.SharedAnswerLeftOut
                or ReferentialFindingCode.BandsOutOfOrder
                or ReferentialFindingCode.MissingWeight
                or ReferentialFindingCode.UnknownKind
                or ReferentialFindingCode.ThemeCycle
                or ReferentialFindingCode.ParentInAnotherPillar
                or ReferentialFindingCode.QuestionsBesideThemes
                or ReferentialFindingCode.OnlyBonuses);
}
