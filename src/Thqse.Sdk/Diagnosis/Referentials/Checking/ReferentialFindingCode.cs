using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What is wrong with a referential.</summary>
[JsonConverter(typeof(CodeJsonConverter<ReferentialFindingCode>))]
[KebabCodes]
public enum ReferentialFindingCode
{
    /// <summary>Two pillars, themes, questionnaires, questions, options or levels have the same identifier.</summary>
    DuplicateId = 1,

    /// <summary>A theme belongs to no pillar of the referential, or a gate names none.</summary>
    UnknownPillar,

    /// <summary>A question belongs to no theme of the referential, or a gate or a parent names none.</summary>
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

    /// <summary>A condition or a shared answer names no question of the questionnaire.</summary>
    UnknownQuestion,

    /// <summary>A condition names an option that the other question does not have.</summary>
    UnknownOption,

    /// <summary>A question is asked only after itself.</summary>
    ConditionCycle,

    /// <summary>A question has a scale that is not in the head.</summary>
    UnknownScale,

    /// <summary>A question has the answer of one that is itself answered elsewhere.</summary>
    SharedAnswerChain,

    /// <summary>An imperative question has the answer of one to which "not concerned" can be answered.</summary>
    SharedAnswerLeftOut,

    /// <summary>The bands of a figure do not ascend, or their points do not go the way that is said.</summary>
    BandsOutOfOrder,

    /// <summary>A question has no weight for a category or size class of whom it is asked.</summary>
    MissingWeight,

    /// <summary>A weight is given for a category or size class that is not there.</summary>
    UnknownKind,

    /// <summary>A theme is a part of itself.</summary>
    ThemeCycle,

    /// <summary>A theme is in another pillar than its parent.</summary>
    ParentInAnotherPillar,

    /// <summary>Questions stand in a theme that has themes of its own, where their weights could not be compared.</summary>
    QuestionsBesideThemes,

    /// <summary>A theme of a questionnaire has nothing but bonuses and penalties: there is no maximum to which they could add.</summary>
    OnlyBonuses,

    /// <summary>A gate reads the imperative questions, and no questionnaire has one: it would always be open.</summary>
    GateWithoutImperative,

    /// <summary>The threshold of a level, or the minimum or share of a gate, is above 0 and below 1, or no band of a percentage begins above 1: scores and rates are out of 100, and 0.7 would be reached by nearly everybody.</summary>
    LooksLikeAFraction,

    /// <summary>Everything in a questionnaire, a pillar or a theme has a weight of 0: it has no score, and is lost from what it stands in.</summary>
    NothingCounts,

    /// <summary>The first band of a figure begins above 0: a figure below it could not be given, although there may be one.</summary>
    BandsNotFromZero,
}
