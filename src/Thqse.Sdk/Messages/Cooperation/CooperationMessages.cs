using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Messages;

/// <summary>The names of what a cooperation group is made of, as a person reads them.</summary>
public static class CooperationMessages
{
    /// <summary>How members take part in decisions.</summary>
    /// <param name="voice">The voice.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this CollegeVoice voice, Language language) => Guard.Defined(voice, nameof(voice)) switch
    {
        CollegeVoice.Deliberative => language.Say("voix délibérative", "deliberative voice"),
        CollegeVoice.Consultative => language.Say("voix consultative", "consultative voice"),
    };

    /// <summary>What happened to a member.</summary>
    /// <param name="happened">The kind of event.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this RegisterEventKind happened, Language language) => Guard.Defined(happened, nameof(happened)) switch
    {
        RegisterEventKind.Admitted => language.Say("admission", "admission"),
        RegisterEventKind.Left => language.Say("retrait", "departure"),
        RegisterEventKind.Renamed => language.Say("changement de nom", "change of name"),
        RegisterEventKind.Transferred => language.Say("transfert", "transfer"),
    };

    /// <summary>The permanent code of a finding, such as "empty-college".</summary>
    /// <param name="code">The code.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static string ToCode(this CooperationFindingCode code) => Codes<CooperationFindingCode>.Kebab(Guard.Defined(code, nameof(code)));

    /// <summary>What is odd and what to do; the place is told by the finding itself.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>Two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this CooperationFinding finding, Language language)
    {
        var detail = Guard.NotNull(finding, nameof(finding)).Detail;
        return finding.Code switch
        {
            CooperationFindingCode.MissingTranslation => SourceMessages.MissingTranslation(detail, language),
            CooperationFindingCode.SourceOutside => SourceMessages.Outside(detail, language),
            CooperationFindingCode.EmptyCollege => language.Say($"Aucun genre d'adhérent n'est du collège « {detail} ». Ajoutez-en un à « kinds », ou retirez le collège.", $"No kind of member is of the college \"{detail}\". Add one to \"kinds\", or remove the college."),
            CooperationFindingCode.ShareNotInferred => language.Say($"L'apport n'est pas l'enveloppe divisée par ses adhérents ({detail}). Corrigez l'un des trois, ou retirez l'enveloppe, ses adhérents et sa confiance.", $"The share is not the envelope divided by its members ({detail}). Correct one of the three, or remove the envelope, its members and its confidence."),
        };
    }

    /// <summary>A sum in euros, with the cents it has: "16,13 €" in French, "€16.13" in English.</summary>
    /// <param name="euros">The sum, in euros, zero or more.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The figures with the sign of the euro.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string EurosText(decimal euros, Language language) => NumberText.Euros(euros, Guard.Defined(language, nameof(language)));
}
