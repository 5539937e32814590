namespace Thqse.Sdk.Diagnosis;

/// <summary>Why score cards cannot be reported on together.</summary>
public enum CohortConflictReason
{
    /// <summary>They are of several questionnaires, or versions of one.</summary>
    OtherQuestionnaire,

    /// <summary>Their pillars or themes are not the same in the same order: they are of different referentials.</summary>
    OtherThemes,

    /// <summary>They were scored by several policies for what is not concerned, see <see cref="ScoreCard.NotConcerned"/>.</summary>
    OtherNotConcernedPolicy,

    /// <summary>An establishment, told by its FINESS number, has several: it counts once.</summary>
    SameEstablishment,
}
