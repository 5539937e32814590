using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Why a response cannot be merged with the first one.</summary>
[JsonConverter(typeof(CodeJsonConverter<MergeMismatchReason>))]
public enum MergeMismatchReason
{
    /// <summary>It answers another questionnaire, or another version of it.</summary>
    OtherQuestionnaire = 1,

    /// <summary>It is of another establishment: the FINESS numbers differ, else the SIRET numbers, else, where neither is given by both, the name or the category.</summary>
    OtherEstablishment,
}
