namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What cards of a cohort must have in common to be compared, and what many of them have in common besides: each is kept once.</summary>
/// <param name="Questionnaire">The questionnaire and its version.</param>
/// <param name="Structure">The pillars and themes, and their weights.</param>
/// <param name="Policy">What became of the weight of what is not concerned.</param>
/// <param name="IsSpecimen">Whether the card says that it is of a specimen.</param>
/// <param name="Level">The level that it indicates; null for none.</param>
internal sealed record CohortCardKind(string Questionnaire, string Structure, NotConcernedPolicy Policy, bool IsSpecimen, string? Level)
{
    public static CohortCardKind Of(ScoreCard card)
        => new($"{card.QuestionnaireId} {card.QuestionnaireVersion}", CohortRules.Structure(card), card.NotConcerned, card.IsSpecimen, card.Level.Indicative);
}
