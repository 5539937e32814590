namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Ledger entries and evidence speak of rows and years that are there; links are public addresses, contacts are mail addresses.</summary>
internal static class SubjectCheck
{
    public static void Run(Fiche fiche, CatalogueYears years, FindingBag findings)
    {
        var rows = fiche.Targets.Rows.Select(row => row.Id).ToArray();
        for (var index = 0; index < fiche.Targets.Ledger.Count; index++)
        {
            var entry = fiche.Targets.Ledger[index];
            var place = FormattableString.Invariant($"ledger/{index}");
            foreach (var row in entry.Rows.Where(row => !rows.Contains(row)))
            {
                findings.Add(CatalogueFindingCode.UnknownSubject, place, row);
            }

            ReportYears(entry.Years, years, place, findings);
        }

        for (var index = 0; index < fiche.Description.Evidence.Count; index++)
        {
            ReportYears(fiche.Description.Evidence[index].Years, years, FormattableString.Invariant($"evidence/{index}"), findings);
        }

        foreach (var (place, text) in LocatedTexts.SourcedOf(fiche))
        {
            foreach (var address in text.Links.Where(link => !IsPublic(link)).Concat(text.Contacts.Where(contact => !IsMailAddress(contact))))
            {
                findings.Add(CatalogueFindingCode.InvalidLink, place, address);
            }
        }
    }

    private static void ReportYears(IEnumerable<int> mentioned, CatalogueYears years, string place, FindingBag findings)
    {
        foreach (var year in mentioned.Where(year => !years.HasTargets(year)))
        {
            findings.Add(CatalogueFindingCode.UnknownSubject, place, FormattableString.Invariant($"{year}"));
        }
    }

    // Nothing is sent from here: what looks like an address is enough.
    private static bool IsMailAddress(string contact)
        => contact.IndexOf('@') is > 0 and var at && at < contact.Length - 1 && contact.LastIndexOf('@') == at && !contact.Any(char.IsWhiteSpace);

    private static bool IsPublic(string link)
        => Uri.TryCreate(link, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host.IndexOf(".sharepoint.", StringComparison.OrdinalIgnoreCase) < 0;
}
