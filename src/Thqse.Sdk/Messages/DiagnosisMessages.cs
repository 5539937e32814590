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
            "pas de niveau : trop de questions sont déclarées non concernées", "no level: too many questions are said not to concern"),
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
            "un niveau, ou un état, est celui de moins de 3 établissements, dans le groupe ou parmi les autres", "a level, or a status, is that of fewer than 3 establishments, in the group or among the others"),
        SuppressionReason.DeducibleBySubtraction => language.Say("masqué pour qu'un petit groupe ne s'en déduise pas", "hidden so that a small group cannot be deduced from it"),
    };

    /// <summary>Why a score card is not in the figures of a cohort.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this CohortExclusionReason reason, Language language) => Guard.Defined(reason, nameof(reason)) switch
    {
        CohortExclusionReason.Incomplete => language.Say("des réponses manquent", "answers are missing"),
        CohortExclusionReason.NothingApplies => language.Say("aucune question ne s'applique", "no question applies"),
        CohortExclusionReason.InsufficientBasis => language.Say("base insuffisante : moins de la moitié du poids demandé s'applique", "insufficient basis: less than half of the weight asked applies"),
    };

    /// <summary>What to know before a score is used.</summary>
    /// <param name="caveat">The caveat.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this ScoreCaveat caveat, Language language) => Guard.Defined(caveat, nameof(caveat)) switch
    {
        ScoreCaveat.InsufficientBasis => language.Say("base insuffisante : moins de la moitié du poids demandé s'applique", "insufficient basis: less than half of the weight asked applies"),
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
    /// that it does not reach, nor 100, nor a zero that it is not: 69.96 is not 70.0 under a level from 70 on, and 0.04 points are not 0.0.
    /// </summary>
    /// <param name="score">The score, from 0 to 100, or the difference of two.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="limits">The limits that it is judged by, out of 100: a level, a gate, that of a strength (<see cref="ScoreLimits"/>); null for none but 0 and 100.</param>
    /// <returns>The figures, with the decimal sign of the language: "66,7" in French, "61.0" in English.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ScoreText(decimal score, Language language, IReadOnlyList<decimal>? limits = null)
        => NumberText.OutOf100(score, limits ?? [], Guard.Defined(language, nameof(language)));

    /// <summary>A score out of 100 that stands beside another one, as the ends of an interval do: as <see cref="ScoreText"/>, with as many decimals as it takes to be told from the other.</summary>
    /// <param name="score">The score, from 0 to 100.</param>
    /// <param name="beside">The other score, from 0 to 100.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="limits">The limits that it is judged by, out of 100; null for none but 0 and 100.</param>
    /// <returns>The figures, with the decimal sign of the language.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ScoreTextBeside(decimal score, decimal beside, Language language, IReadOnlyList<decimal>? limits = null)
        => NumberText.OutOf100(score, limits ?? [], Guard.Defined(language, nameof(language)), NumberText.DigitsToTellApart(score, beside));

    /// <summary>A number of points, with the word: "8,8 points", "0,04 point" in French; never zero where some are missing or gained.</summary>
    /// <param name="points">The points, a difference of scores out of 100; not negative.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The figures and the word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string PointsText(decimal points, Language language)
    {
        var digits = NumberText.TrueDigits(points, [], 1);
        var shown = Math.Round(points, digits, MidpointRounding.AwayFromZero);
        return NumberText.Of(points, Guard.Defined(language, nameof(language)), digits) + language.Say(shown < 2 ? " point" : " points", shown == 1 ? " point" : " points");
    }

    /// <summary>A share, such as a completeness, as a percentage to one decimal: "98,5 %" in French; 100 % only where nothing is missing, 0 % only where there is nothing.</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The figures and the sign.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string ShareText(decimal share, Language language)
        => NumberText.OutOf100((share is >= 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "A share is from 0 to 1.")) * 100, [], Guard.Defined(language, nameof(language))) + language.Say("\u00A0%", "%");

    /// <summary>A band of a figure, in words.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="band">One of its bands.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words, such as "from 1 to less than 10"; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> or <paramref name="band"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string BandText(this FigureAnswer figure, FigureBand band, Language language)
        => FigureMessages.Of(Guard.NotNull(figure, nameof(figure)), Guard.NotNull(band, nameof(band)), Guard.Defined(language, nameof(language)));

    /// <summary>What keeps a level away: of which level, on what, what it has and what it needs.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="referential">The referential that names the level, the pillar and the question; null for identifiers.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gate"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this UnmetGate gate, Referential? referential, Language language) => GateMessages.Explain(Guard.NotNull(gate, nameof(gate)), referential, Guard.Defined(language, nameof(language)));
}
