using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Reports.Pictures.Diagnosis;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports;

/// <summary>Pictures of self-diagnoses: pure functions, in French and English, readable in grey, by a colour-blind person and by a screen reader.</summary>
public static class DiagnosisPictures
{
    /// <summary>The whole, the pillars and the themes as bars: what is sure, what missing answers can still add, and where the levels begin.</summary>
    /// <param name="card">The score card.</param>
    /// <param name="referential">The referential of its questionnaire, which names pillars and themes.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="before">An earlier card of the same establishment, shown below; null for none.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="referential"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static Picture Bars(ScoreCard card, Referential referential, Language language, ScoreCard? before = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(referential);
        return BarsPicture.Draw(card, before, referential, language.Defined());
    }

    /// <summary>The themes around a circle. A theme without an answer is a gap, not a zero; the bars are the better picture of a diagnosis that has just begun.</summary>
    /// <param name="card">The score card.</param>
    /// <param name="referential">The referential of its questionnaire, which names the themes.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="referential"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static Picture Radar(ScoreCard card, Referential referential, Language language)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(referential);
        return RadarPicture.Draw(card, referential, language.Defined());
    }

    /// <summary>The overall scores of a cohort, group by group; what is hidden stays hidden, and is named so.</summary>
    /// <param name="cohort">The report, or the calculation, which is not for publication.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="one">The card of one establishment, which is shown among them; null for none.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static Picture Distribution(CohortResult cohort, Language language, ScoreCard? one = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return DistributionPicture.Draw(cohort, one, language.Defined());
    }
}
