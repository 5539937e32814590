using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Messages;

/// <summary>The names of what a self-diagnosis gives, as a person reads them.</summary>
public static class DiagnosisMessages
{
    /// <summary>Where a score stands against the lowest level.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this LevelStatus status, Language language) => Guard.Defined(status, nameof(status)) switch
    {
        LevelStatus.Guaranteed => language.Say("acquis quelles que soient les réponses manquantes", "reached whatever the missing answers"),
        LevelStatus.Reachable => language.Say("encore accessible par les réponses manquantes", "still within reach of the missing answers"),
        LevelStatus.OutOfReach => language.Say("hors de portée des réponses manquantes", "out of reach of the missing answers"),
        LevelStatus.InsufficientBasis => language.Say(
            "pas de niveau : trop de questions sont dites non concernées", "no level: too many questions are said not to concern"),
        LevelStatus.NotApplicable => language.Say("sans objet", "not applicable"),
    };

    /// <summary>Why figures are not shown.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this SuppressionReason reason, Language language) => Guard.Defined(reason, nameof(reason)) switch
    {
        SuppressionReason.TooFew => language.Say("trop peu d'établissements", "too few establishments"),
        SuppressionReason.FewOfALevel => language.Say(
            "un niveau compte moins de 3 établissements, dans le groupe ou parmi les autres", "a level has fewer than 3 establishments, in the group or among the others"),
        SuppressionReason.DeducibleBySubtraction => language.Say("masqué pour qu'un petit groupe ne s'en déduise pas", "hidden so that a small group cannot be deduced from it"),
    };

    /// <summary>What to know before a score is used.</summary>
    /// <param name="caveat">The caveat.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this ScoreCaveat caveat, Language language) => Guard.Defined(caveat, nameof(caveat)) switch
    {
        ScoreCaveat.InsufficientBasis => language.Say("base étroite : moins de la moitié du poids demandé s'applique", "narrow basis: less than half of the weight asked applies"),
    };

    /// <summary>How establishments are grouped.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this CohortDimension dimension, Language language) => Guard.Defined(dimension, nameof(dimension)) switch
    {
        CohortDimension.All => language.Say("Tous", "All"),
        CohortDimension.Category => language.Say("Catégorie", "Category"),
        CohortDimension.Size => language.Say("Taille", "Size"),
        CohortDimension.Department => language.Say("Département", "Department"),
    };

    /// <summary>Where an action stands.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this ActionState state, Language language) => Guard.Defined(state, nameof(state)) switch
    {
        ActionState.Done => language.Say("faite", "done"),
        ActionState.Late => language.Say("en retard", "late"),
        ActionState.Due => language.Say("à faire", "due"),
    };

    /// <summary>
    /// A score out of 100, or a difference of scores, to one decimal, also a zero; halves away from zero; and with as many decimals more as it takes not to show a limit
    /// that it does not reach: 69.96 is not 70.0 under a level from 70 on.
    /// </summary>
    /// <param name="score">The score, from 0 to 100, or the difference of two.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="limits">The limits that it is judged by, out of 100: a level, a gate, that of a strength; none for one decimal and no more.</param>
    /// <returns>The figures, with the decimal sign of the language: "66,7" in French, "61.0" in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ScoreText(decimal score, Language language, params decimal[] limits)
        => NumberText.Below(Guard.NotNull(limits, nameof(limits)), score, Guard.Defined(language, nameof(language)));

    /// <summary>What keeps a level away: of which level, on what, what it has and what it needs.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="referential">The referential that names the level, the pillar and the question; null for identifiers.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gate"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this UnmetGate gate, Referential? referential, Language language) => GateMessages.Explain(Guard.NotNull(gate, nameof(gate)), referential, Guard.Defined(language, nameof(language)));
}
