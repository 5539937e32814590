using Thqse.Sdk.Cpom;

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

    /// <summary>What the cell observed and asked, without status, readings and source.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or several sentences; empty when nothing is judged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ExplainFigures(this YearVerdict verdict, Language language)
    {
        Guard.NotNull(verdict, nameof(verdict));
        var joint = verdict.Cell?.Rule is AnyOfRule ? language.Say(" — ou — ", " — or — ") : language.Say(". ", ". ");
        var figures = string.Join(joint, verdict.Parts.Select(part => PartMessages.Describe(part, verdict.Indicator.Fiche, language)));
        return figures.Length == 0 ? figures : figures + ".";
    }

    /// <summary>Where a period or to-date verdict stands.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or several sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this HorizonVerdict verdict, Language language)
    {
        Guard.NotNull(verdict, nameof(verdict));
        var text = verdict.Status.Label(language);
        if (verdict.Required is { } required)
        {
            var digits = NumberText.DigitsToTellApart(required, verdict.Observed);
            var observed = verdict.Observed is { } known ? Figure(known, verdict, language, digits) : "?";
            text += language.Say($" ({observed} sur {Figure(required, verdict, language, digits)})", $" ({observed} of {Figure(required, verdict, language, digits)})");
        }

        return verdict is { Status: VerdictStatus.Pending, CanStillBeMet: false }
            ? text + language.Say(", ne peut plus être atteint", ", can no longer be met")
            : text;
    }

    private static string Figure(decimal value, HorizonVerdict verdict, Language language, int digits)
        => verdict.Measure is { } measure ? NumberText.Of(value, measure, language, digits) : NumberText.Of(value, language, digits);

    private static IEnumerable<string> SentencesOf(YearVerdict verdict, Language language)
    {
        yield return verdict.Status.Label(language) + Why(verdict, language) + ".";
        if (verdict.ExplainFigures(language) is { Length: > 0 } figures)
        {
            yield return figures;
        }

        if (verdict.Indicator.Plan.Justification is { } justification)
        {
            yield return language.Say($"Justification : {justification}", $"Justification: {justification}");
        }

        foreach (var reading in verdict.IsJudged() ? verdict.Readings : [])
        {
            yield return language.Say("Lecture : ", "Reading: ") + reading.Applied[language];
        }

        yield return Source(verdict, language);
    }

    private static string Lines(SourceLines lines, Language language)
    {
        var isOne = lines.Ranges.Count == 1 && lines.Ranges[0].First == lines.Ranges[0].Last;
        return (isOne ? language.Say("ligne ", "line ") : language.Say("lignes ", "lines ")) + lines;
    }

    private static bool IsJudged(this YearVerdict verdict) => verdict.Parts.Count > 0;

    private static string Why(YearVerdict verdict, Language language)
        => verdict.Reasons.Count == 0
            ? string.Empty
            : language.Say(" : ", ": ") + string.Join(language.Say(" ; ", "; "), verdict.Reasons.Select(reason => reason.Label(language)));

    private static string Source(YearVerdict verdict, Language language)
    {
        var lines = verdict.Cell?.Lines ?? verdict.Indicator.Row?.Lines ?? verdict.Indicator.Fiche.Identity.Lines;
        var section = verdict.Indicator.Fiche.Identity.SectionOf(lines)?.Kind.Label(language);
        var place = section is null ? string.Empty : ", " + section;
        return language.Say(
            $"Source : fiche {verdict.Indicator.Id}{place}, {Lines(lines, language)}.", $"Source: fiche {verdict.Indicator.Id}{place}, {Lines(lines, language)}.");
    }
}
