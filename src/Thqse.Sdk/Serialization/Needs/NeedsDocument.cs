using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes documents of what has to be declared, "thqse.cpom-data/1": indicator by indicator and year by year, and what is declared already.</summary>
public static class NeedsDocument
{
    /// <summary>The format of the document: "thqse.cpom-data/1".</summary>
    public const string Format = "thqse.cpom-data/1";

    /// <summary>Writes what has to be declared as JSON; the same plan gives the same bytes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period.</param>
    /// <param name="language">The language of labels; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomPlan plan, LocalDate? asOf = null, Language language = Language.French) => Of(plan, asOf, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar; null for the date of the contract, else the day after the period.</param>
    /// <param name="language">The language of labels; codes and numbers do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(CpomPlan plan, LocalDate? asOf = null, Language language = Language.French)
    {
        Guard.NotNull(plan, nameof(plan));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(NeedsForms.Document, new ContractNeeds(plan.EvaluateAsAsked(asOf), plan.Needs()), language);
    }
}
