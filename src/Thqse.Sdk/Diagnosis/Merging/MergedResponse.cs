using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The responses of several colleagues as one, with what they do not agree on. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MergedResponse>))]
public sealed class MergedResponse
{
    internal MergedResponse(QuestionnaireResponse response, IReadOnlyList<MergeConflict> conflicts, IReadOnlyList<EstablishmentConflict> establishmentConflicts)
    {
        Response = response;
        Conflicts = conflicts;
        EstablishmentConflicts = establishmentConflicts;
    }

    /// <summary>What they agree on. A question in conflict is unanswered in it; its remarks, evidence and contributors are kept.</summary>
    public QuestionnaireResponse Response { get; }

    /// <summary>What they answer differently, in the order of the questionnaire; may be empty.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>What they say differently of the establishment, of which <see cref="Response"/> has what the first says; may be empty.</summary>
    public IReadOnlyList<EstablishmentConflict> EstablishmentConflicts { get; }

    /// <summary>The response, and how many questions are answered in several ways.</summary>
    public override string ToString() => FormattableString.Invariant($"{Response}, {Conflicts.Count} conflicts");
}
