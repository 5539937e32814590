using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Says what moved between two evaluations and why: for a person to read, never to be parsed.</summary>
public static class ComparisonMessages
{
    /// <summary>The permanent code of a kind of difference, as documents have it, such as "notConcerned".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code, in camel case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no value of its enumeration.</exception>
    public static string ToCode(this DifferenceKind kind) => Codes<DifferenceKind>.Camel(Guard.Defined(kind, nameof(kind)));

    /// <summary>The permanent code of a horizon, as documents have it, such as "toDate".</summary>
    /// <param name="horizon">The horizon.</param>
    /// <returns>The code, in camel case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is no value of its enumeration.</exception>
    public static string ToCode(this VerdictHorizon horizon) => Codes<VerdictHorizon>.Camel(Guard.Defined(horizon, nameof(horizon)));

    /// <summary>The name of a kind of difference.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this DifferenceKind kind, Language language) => Guard.Defined(kind, nameof(kind)) switch
    {
        DifferenceKind.Declarations => language.Say("ce qui est déclaré", "what is declared"),
        DifferenceKind.AsOf => language.Say("la date d'évaluation", "the date of the evaluation"),
        DifferenceKind.Establishment => language.Say("l'établissement", "the establishment"),
        DifferenceKind.Choices => language.Say("ce que l'établissement a choisi", "what the establishment chose"),
        DifferenceKind.Catalogue => language.Say("l'édition du catalogue", "the edition of the catalogue"),
        DifferenceKind.Reading => language.Say("une autre lecture du registre", "another reading of the ledger"),
        DifferenceKind.NotConcerned => language.Say("le retrait de l'indicateur", "the withdrawal of the indicator"),
    };

    /// <summary>What a verdict is about.</summary>
    /// <param name="horizon">The horizon.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this VerdictHorizon horizon, Language language) => Guard.Defined(horizon, nameof(horizon)) switch
    {
        VerdictHorizon.Year => language.Say("année", "year"),
        VerdictHorizon.ToDate => language.Say("cumul", "sum so far"),
        VerdictHorizon.Period => language.Say("période", "period"),
    };

    /// <summary>A difference in words, such as "l'établissement (nombre de lits)".</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this Difference difference, Language language)
    {
        Guard.NotNull(difference, nameof(difference));
        var what = difference.Kind.Label(language);
        return difference.Kind switch
        {
            DifferenceKind.AsOf => $"{what} ({NoticeMessages.Day(difference.Value, language)})",
            DifferenceKind.Catalogue => $"{what} ({difference.Value})",
            DifferenceKind.Establishment => $"{what} ({string.Join(", ", difference.Members.Select(member => ComparisonSentences.Member(member, language)))})",
            DifferenceKind.Reading => ComparisonSentences.Reading(difference.Entry!, language),
            DifferenceKind.Declarations or DifferenceKind.Choices or DifferenceKind.NotConcerned => what,
        };
    }

    /// <summary>From what to what a verdict moved, and because of what.</summary>
    /// <param name="moved">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>Two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moved"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this MovedVerdict moved, Language language)
    {
        Guard.NotNull(moved, nameof(moved));
        return ComparisonSentences.Move(moved, language) + " " + ComparisonSentences.Because(moved, language);
    }

    /// <summary>Why it cannot be told whether a verdict holds under a reading.</summary>
    /// <param name="untold">The verdict and the reading.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="untold"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this UntoldVerdict untold, Language language)
    {
        Guard.NotNull(untold, nameof(untold));
        var needs = untold.Needs.Select(measure => measure.Label)
            .Concat(untold.NeededMilestones.Select(milestone => milestone.Label))
            .Concat(untold.NeededAttributes.Select(attribute => attribute.Label))
            .Select(label => label[language])
            .ToArray();

        // Several without quotes: a narrow column has no room for both.
        return needs.Length == 1
            ? language.Say($"On ne peut pas le dire : rien n'est déclaré de « {needs[0]} ».", $"It cannot be told: nothing is declared of \"{needs[0]}\".")
            : language.Say($"On ne peut pas le dire : rien n'est déclaré de ceci : {string.Join(", ", needs)}.", $"It cannot be told: nothing is declared of these: {string.Join(", ", needs)}.");
    }

    /// <summary>From what to what a verdict moved.</summary>
    /// <param name="moved">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moved"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ExplainMove(this MovedVerdict moved, Language language) => ComparisonSentences.Move(Guard.NotNull(moved, nameof(moved)), language);

    /// <summary>Which differences move a verdict.</summary>
    /// <param name="moved">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moved"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string ExplainCauses(this MovedVerdict moved, Language language) => ComparisonSentences.Because(Guard.NotNull(moved, nameof(moved)), language);
}
