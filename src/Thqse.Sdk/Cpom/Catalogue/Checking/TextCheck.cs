namespace Thqse.Sdk.Cpom.Checking;

/// <summary>French and English are both present wherever a person reads.</summary>
internal static class TextCheck
{
    public static void Run(CpomCatalogue catalogue, IReadOnlyList<Fiche> fiches, FindingBag findings)
    {
        Report("label", catalogue.Label, findings);
        Report("source/revision", catalogue.Source.Lines > 0 ? catalogue.Source.Revision : null, findings);
        foreach (var (place, text, _) in LocatedTexts.OfLedger(catalogue.SharedLedger, "ledger"))
        {
            Report(place, text, findings);
        }

        foreach (var fiche in fiches)
        {
            foreach (var (place, text, _) in LocatedTexts.Of(fiche))
            {
                Report(place, text, findings.For(fiche.Id));
            }
        }
    }

    private static void Report(string place, LocalizedText? text, FindingBag findings)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text.French))
        {
            findings.Add(CatalogueFindingCode.MissingTranslation, place, "fr");
        }

        if (text is not null && string.IsNullOrWhiteSpace(text.English))
        {
            findings.Add(CatalogueFindingCode.MissingTranslation, place, "en");
        }
    }
}
