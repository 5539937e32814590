using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes plan documents, "thqse.cpom-plan/1": what is asked of an establishment, without verdicts.</summary>
public static class PlanDocument
{
    /// <summary>The format of the document: "thqse.cpom-plan/1".</summary>
    public const string Format = "thqse.cpom-plan/1";

    /// <summary>Writes a plan. Figures that depend on declared values are given where these are known at the date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period.</param>
    /// <param name="language">The language of labels and sentences; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomPlan plan, LocalDate? asOf = null, Language language = Language.French) => Of(plan, asOf, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period.</param>
    /// <param name="language">The language of labels and sentences; codes and numbers do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(CpomPlan plan, LocalDate? asOf = null, Language language = Language.French)
    {
        Guard.NotNull(plan, nameof(plan));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(PlanForms.Document, plan.EvaluateAsAsked(asOf), language);
    }
}
