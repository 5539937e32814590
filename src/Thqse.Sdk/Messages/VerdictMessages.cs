using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages.Rules;

namespace Thqse.Sdk.Messages;

/// <summary>Explains verdicts: made from codes and numbers, for a person to read, never to be parsed.</summary>
public static class VerdictMessages
{
    /// <summary>Why the verdict of a year is what it is: what was observed, what was asked, what is missing, and where the source asks it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or several sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this YearVerdict verdict, Language language)
    {
        Guard.NotNull(verdict, nameof(verdict));
        return string.Join(" ", SentencesOf(verdict, language));
    }

    /// <summary>What one rule of a cell gave, and why: where it stands, what was observed, what was asked.</summary>
    /// <param name="part">The part of a verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences, without readings and source: those are of the whole verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this PartVerdict part, Language language)
    {
        Guard.NotNull(part, nameof(part));
        var stands = part.Status.Label(language) + VerdictSentences.Why(part.Reason is { } reason ? [reason] : [], language) + ".";
        return stands + " " + VerdictSentences.Figures(part.Rule, [part], language);
    }

    /// <summary>What the cell observed and asked, without status, readings and source.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or several sentences; empty when nothing is judged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ExplainFigures(this YearVerdict verdict, Language language)
    {
        Guard.NotNull(verdict, nameof(verdict));

        // Who is exempt from the cell has nothing judged.
        return VerdictSentences.Figures(verdict.Status == VerdictStatus.NotApplicable ? null : verdict.Cell?.Rule, verdict.Parts, language);
    }

    /// <summary>What a year asks, with the figures that follow from what is declared already: "mammograms: +5% over the previous year (at least 735)".</summary>
    /// <param name="verdict">The verdict of the year.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words, without a full stop; empty where the indicator has no target in the year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string DescribeAsked(this YearVerdict verdict, Language language)
    {
        Guard.Defined(language, nameof(language));
        return Guard.NotNull(verdict, nameof(verdict)).Cell is { } cell ? RuleSentences.Of(cell.Rule).Asks(verdict.Parts, language) : string.Empty;
    }

    /// <summary>Why the verdict of a period or to date is what it is: what was observed, what was asked over these years, what is missing, and where the source asks it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>Several sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this HorizonVerdict verdict, Language language)
    {
        Guard.NotNull(verdict, nameof(verdict));
        return string.Join(" ", HorizonSentences.Of(verdict, language));
    }

    /// <summary>What a period or a sum so far observed and asked, without status, readings and source; of a period that counts the years met, where each stands.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or several sentences; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ExplainFigures(this HorizonVerdict verdict, Language language)
    {
        Guard.NotNull(verdict, nameof(verdict));
        return HorizonSentences.Figures(verdict, language);
    }

    private static IEnumerable<string> SentencesOf(YearVerdict verdict, Language language)
    {
        yield return verdict.StatusLabel(language) + VerdictSentences.Why(verdict.Reasons, language) + ".";
        var figures = verdict.ExplainFigures(language);
        if (figures.Length > 0)
        {
            yield return figures;
        }

        if (verdict.Indicator.Plan.Justification is { } justification)
        {
            yield return language.Say($"Justification : {justification}", $"Justification: {justification}");
        }

        foreach (var reading in verdict.IsJudged() ? verdict.Readings : [])
        {
            yield return VerdictSentences.Reading(reading, language);
        }

        yield return VerdictSentences.Source(
            verdict.Indicator.Fiche, verdict.Cell?.Lines ?? verdict.Indicator.Row?.Lines ?? verdict.Indicator.Fiche.Identity.Lines, language);
    }

    private static bool IsJudged(this YearVerdict verdict) => verdict.Parts.Count > 0;
}
