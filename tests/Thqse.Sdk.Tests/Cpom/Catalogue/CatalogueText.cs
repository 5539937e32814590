using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>A whole catalogue in words, for a person to read and approve: what is asked of whom each year, and how the source is read.</summary>
internal static class CatalogueText
{
    public static string Of(CpomCatalogue catalogue)
    {
        string[] lines =
        [
            $"{catalogue.Label[Language.French]} ({catalogue.Id} {catalogue.Version}), {catalogue.Years.First}-{catalogue.Years.Last}",
            "Lectures communes :",
            .. LedgerText.Of(catalogue.SharedLedger),
            .. catalogue.Fiches.SelectMany(FicheText.Of),
        ];
        return string.Join('\n', lines) + "\n";
    }
}
