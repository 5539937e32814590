namespace Thqse.Sdk;

/// <summary>The texts of a ledger, to be checked in both languages.</summary>
internal static class LedgerTexts
{
    public static IEnumerable<(string Place, LocalizedText Text)> Of(IReadOnlyList<SourceReading> ledger)
        => from reading in ledger
           from text in new[] { reading.Shows, reading.Applied, reading.Alternative }.OfType<LocalizedText>()
           select ("ledger/" + reading.Id, text);

    /// <summary>The languages in which a text is blank.</summary>
    public static IEnumerable<string> Missing(LocalizedText text)
    {
        if (string.IsNullOrWhiteSpace(text.French))
        {
            yield return "fr";
        }

        if (string.IsNullOrWhiteSpace(text.English))
        {
            yield return "en";
        }
    }
}
