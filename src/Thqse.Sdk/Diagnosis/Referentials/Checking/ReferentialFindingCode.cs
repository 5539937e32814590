namespace Thqse.Sdk.Diagnosis;

/// <summary>What is wrong with a referential.</summary>
public enum ReferentialFindingCode
{
    /// <summary>Two pillars, themes, questionnaires, questions, options or levels have the same identifier.</summary>
    DuplicateId = 1,

    /// <summary>A theme belongs to no pillar of the referential, or a gate names none.</summary>
    UnknownPillar,

    /// <summary>A question belongs to no theme of the referential.</summary>
    UnknownTheme,

    /// <summary>A pillar has no theme.</summary>
    EmptyPillar,

    /// <summary>A theme has no question in a questionnaire.</summary>
    EmptyTheme,

    /// <summary>A question proposes fewer than two options.</summary>
    TooFewOptions,

    /// <summary>The best option of a question is worth no more than the worst.</summary>
    NothingToGain,

    /// <summary>A question is asked of nobody: its conditions exclude each other.</summary>
    AskedOfNobody,

    /// <summary>A question cites an indicator that is not among those given to the check.</summary>
    UnknownIndicator,

    /// <summary>A text is blank in French or in English.</summary>
    MissingTranslation,

    /// <summary>The levels are not in ascending order of their thresholds.</summary>
    LevelsOutOfOrder,

    /// <summary>An imperative question, or its theme, has a weight of 0: it would count nowhere, and a gate would read it.</summary>
    ImperativeWithoutWeight,
}
