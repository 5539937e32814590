using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One questionnaire that a respondent answers for one establishment. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CampaignAssignment>))]
public sealed class CampaignAssignment
{
    private readonly Lazy<AnswerProgress> progress;

    /// <summary>Describes an assignment.</summary>
    /// <param name="respondent">Who answers: a name or an address, not blank.</param>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">The establishment.</param>
    /// <param name="response">What was answered so far; null when nothing was.</param>
    /// <exception cref="ArgumentNullException"><paramref name="questionnaire"/> or <paramref name="establishment"/> is null.</exception>
    /// <exception cref="ArgumentException">The respondent is blank, or the response is to another questionnaire or of another establishment: another FINESS number, or other questions are asked of it.</exception>
    public CampaignAssignment(string respondent, Questionnaire questionnaire, Establishment establishment, QuestionnaireResponse? response = null)
    {
        Respondent = Guard.NotBlank(respondent, nameof(respondent));
        Questionnaire = Guard.NotNull(questionnaire, nameof(questionnaire));
        Establishment = Guard.NotNull(establishment, nameof(establishment));
        if (response is not null && response.Questionnaire != questionnaire)
        {
            throw new ArgumentException($"The response is to {response.Questionnaire.Id}, not to {questionnaire.Id}.", nameof(response));
        }

        if (response is not null && IsOfAnother(establishment, response))
        {
            throw new ArgumentException("The response is of another establishment.", nameof(response));
        }

        Response = response;
        progress = new Lazy<AnswerProgress>(() => AnswerProgress.Of(response ?? ResponseDraft.Empty(questionnaire, establishment)));
    }

    /// <summary>Who answers; never blank.</summary>
    public string Respondent { get; }

    /// <summary>What is to be answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Of whom it is answered.</summary>
    public Establishment Establishment { get; }

    /// <summary>What was answered so far; null when nothing was.</summary>
    public QuestionnaireResponse? Response { get; }

    /// <summary>How far the answers are.</summary>
    public AnswerProgress Progress => progress.Value;

    /// <summary>Who answers what, and how far that is.</summary>
    public override string ToString() => $"{Respondent}: {Questionnaire}, {Progress}";

    private static bool IsOfAnother(Establishment establishment, QuestionnaireResponse response)
        => (establishment.Finess is { } expected && response.Establishment.Finess is { } given && expected != given)
            || !response.Questionnaire.AskedOf(response.Establishment).SequenceEqual(response.Questionnaire.AskedOf(establishment));
}
