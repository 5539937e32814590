using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>The names of statuses, evidence states and issues, as a person reads them.</summary>
public static class StatusMessages
{
    /// <summary>The permanent code of a status, as documents have it, such as "notMet".</summary>
    /// <param name="status">The status.</param>
    /// <returns>The code, in camel case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no value of its enumeration.</exception>
    public static string ToCode(this VerdictStatus status) => Codes<VerdictStatus>.Camel(Guard.Defined(status, nameof(status)));

    /// <summary>The name of a status, such as "Non atteint".</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this VerdictStatus status, Language language) => Guard.Defined(status, nameof(status)) switch
    {
        VerdictStatus.Met => language.Say("Atteint", "Met"),
        VerdictStatus.NotMet => language.Say("Non atteint", "Not met"),
        VerdictStatus.Undetermined => language.Say("Indéterminé", "Undetermined"),
        VerdictStatus.Pending => language.Say("En cours", "Pending"),
        VerdictStatus.NoTarget => language.Say("Sans cible", "No target"),
        VerdictStatus.NotApplicable => language.Say("Non applicable", "Not applicable"),
    };

    /// <summary>The name of the status of a year, which says of a provisional one that it is met so far, such as "Atteint à ce jour".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string StatusLabel(this YearVerdict verdict, Language language)
        => Guard.NotNull(verdict, nameof(verdict)).IsProvisional ? SoFar(language) : verdict.Status.Label(language);

    /// <summary>The name of the status of a period or of a sum so far, which says of a provisional one that it is met so far.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string StatusLabel(this HorizonVerdict verdict, Language language)
        => Guard.NotNull(verdict, nameof(verdict)).IsProvisional ? SoFar(language) : verdict.Status.Label(language);

    private static string SoFar(Language language) => language.Say("Atteint à ce jour", "Met so far");

    /// <summary>The permanent code of an evidence state, as documents have it, such as "notRequired".</summary>
    /// <param name="evidence">The state.</param>
    /// <returns>The code, in camel case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="evidence"/> is no value of its enumeration.</exception>
    public static string ToCode(this EvidenceState evidence) => Codes<EvidenceState>.Camel(Guard.Defined(evidence, nameof(evidence)));

    /// <summary>The name of an evidence state.</summary>
    /// <param name="evidence">The state.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this EvidenceState evidence, Language language) => Guard.Defined(evidence, nameof(evidence)) switch
    {
        EvidenceState.Provided => language.Say("preuve jointe", "evidence attached"),
        EvidenceState.Missing => language.Say("preuve à joindre", "evidence to attach"),
        EvidenceState.NotRequired => language.Say("aucune preuve attendue", "no evidence expected"),
    };

    /// <summary>The permanent code of an issue, as documents have it, such as "comment-required".</summary>
    /// <param name="issue">The issue.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="issue"/> is no value of its enumeration.</exception>
    public static string ToCode(this Issue issue) => Codes<Issue>.Kebab(Guard.Defined(issue, nameof(issue)));

    /// <summary>What an issue means.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this Issue issue, Language language) => Guard.Defined(issue, nameof(issue)) switch
    {
        Issue.CommentRequired => language.Say("commentaire attendu à côté de la valeur", "a comment is expected beside the value"),
        Issue.SmallDenominator => language.Say("dénominateur inférieur à 30 : un seul cas pèse lourd", "denominator below 30: a single case weighs a lot"),
    };
}
