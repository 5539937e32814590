using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Why score cards cannot be reported on together.</summary>
[JsonConverter(typeof(CodeJsonConverter<CohortConflictReason>))]
public enum CohortConflictReason
{
    /// <summary>They are of several questionnaires, or versions of one.</summary>
    OtherQuestionnaire = 1,

    /// <summary>Their pillars or themes are not the same, of the same weights, in the same order: they are of different referentials.</summary>
    OtherThemes,

    /// <summary>They were scored by several policies for what is not concerned, see <see cref="ScoreCard.NotConcerned"/>.</summary>
    OtherNotConcernedPolicy,

    /// <summary>An establishment has several, and counts once. It is told by its FINESS number, its SIRET, or, where neither tells two cards apart, its name and category, however the name is spelt: capitals, accents, spaces, hyphens, articles and usual abbreviations (St, CHU) do not count.</summary>
    SameEstablishment,
}
