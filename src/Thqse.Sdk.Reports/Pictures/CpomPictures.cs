using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Pictures.Cpom;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports;

/// <summary>Pictures of contracts: pure functions, in French and English, readable in grey, by a colour-blind person and by a screen reader.</summary>
public static class CpomPictures
{
    /// <summary>All indicators by year, with the sum so far and the period.</summary>
    /// <param name="evaluation">The evaluation of a contract.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static Picture Grid(CpomEvaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return GridPicture.Draw(evaluation, language.Defined());
    }

    /// <summary>One indicator over the years: what is required and what was observed of each of its measures, which years are still open, what is asked of the period.</summary>
    /// <param name="evaluation">The evaluation of a contract.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public static Picture Path(CpomEvaluation evaluation, IndicatorId indicator, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return PathPicture.Draw(evaluation, evaluation[indicator], language.Defined());
    }

    /// <summary>A region: indicators by establishment, with the share of the decided years that are met, the most met first.</summary>
    /// <param name="evaluations">The evaluations of contracts of one catalogue, at least one.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluations"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, one is null, or their catalogues differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static Picture Region(IReadOnlyList<CpomEvaluation> evaluations, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        if (evaluations.Count == 0 || evaluations.Any(each => each is null) || evaluations.Select(each => (each.Catalogue.Id, each.Catalogue.Version)).Distinct().Count() > 1)
        {
            throw new ArgumentException("Evaluations of one catalogue are needed, at least one.", nameof(evaluations));
        }

        return RegionPicture.Draw(evaluations, language.Defined());
    }
}
