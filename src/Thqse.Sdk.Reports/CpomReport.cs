using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Contracts;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports;

/// <summary>The printable report of a contract: one HTML file that fetches nothing and runs nothing.</summary>
public static class CpomReport
{
    /// <summary>Writes the report: the grid, what is not met, not known and still to do, a page for each fiche of these, sources and readings.</summary>
    /// <param name="evaluation">The evaluation of a contract.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The file, in HTML; the same characters for the same evaluation. Every text of a user is encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomEvaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return ContractPage.Write(evaluation, language.Defined());
    }
}
