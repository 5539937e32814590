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

    /// <summary>A sum in euros, with the cents it has: "16,13 €" in French, "€16.13" in English.</summary>
    /// <param name="euros">The sum, in euros, zero or more.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The figures with the sign of the euro.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string EurosText(decimal euros, Language language) => NumberText.Euros(euros, Guard.Defined(language, nameof(language)));
}
