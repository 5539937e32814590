namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every source range exists: within the document, within its fiche, within a section; sections and fiches do not overlap.</summary>
internal static class SourceCheck
{
    private static readonly SectionKind[] EveryFicheHas =
        [SectionKind.Identity, SectionKind.Context, SectionKind.Objective, SectionKind.Indicator, SectionKind.Targets, SectionKind.FollowUp];

    public static void Run(CpomCatalogue catalogue, IReadOnlyList<Fiche> fiches, FindingBag findings)
    {
        var document = new LineRange(1, Math.Max(1, catalogue.Source.Lines));
        foreach (var (place, _, lines) in LocatedTexts.OfLedger(catalogue.SharedLedger, "ledger"))
        {
            ReportOutside(lines, [document], place, findings);
        }

        Overlaps(fiches.Select(fiche => (fiche.Id.ToString(), fiche.Identity.Lines)), "fiches", findings);
        foreach (var fiche in fiches)
        {
            var own = findings.For(fiche.Id);
            ReportOutside(fiche.Identity.Lines, [document], "lines", own);
            Run(fiche, own);
            foreach (var member in catalogue.Sections.Where(member => LocatedTexts.SourcedOf(fiche).All(text => text.Place != member)))
            {
                own.Add(CatalogueFindingCode.MissingSection, member, member);
            }
        }
    }

    private static void Run(Fiche fiche, FindingBag findings)
    {
        var sections = fiche.Identity.Sections;
        foreach (var kind in (fiche.Identity.Lines.Reference is null ? EveryFicheHas : []).Where(kind => sections.All(section => section.Kind != kind)))
        {
            findings.Add(CatalogueFindingCode.MissingSection, "sections", kind.ToString());
        }

        foreach (var section in sections)
        {
            ReportOutside(section.Lines, fiche.Identity.Lines.Ranges, $"sections/{section.Kind}", findings);
        }

        Overlaps(sections.Select(section => (section.Kind.ToString(), section.Lines)), "sections", findings);
        var ranges = sections.SelectMany(section => section.Lines.Ranges).ToArray();
        foreach (var (place, _, lines) in LocatedTexts.Of(fiche))
        {
            ReportOutside(lines, ranges, place, findings);
        }
    }

    private static void ReportOutside(SourceLines? lines, IReadOnlyList<LineRange> allowed, string place, FindingBag findings)
    {
        foreach (var range in lines?.Ranges ?? [])
        {
            // A range may run over several neighbouring sections: both its ends have to be in one.
            var first = new LineRange(range.First, range.First);
            var last = new LineRange(range.Last, range.Last);
            if (!allowed.Any(each => each.Contains(first)) || !allowed.Any(each => each.Contains(last)))
            {
                findings.Add(CatalogueFindingCode.SourceOutside, place, range.ToString());
            }
        }
    }

    private static void Overlaps(IEnumerable<(string Name, SourceLines Lines)> owners, string place, FindingBag findings)
    {
        var ranges = owners.SelectMany(owner => owner.Lines.Ranges.Select(range => (owner.Name, Range: range))).OrderBy(pair => pair.Range.First).ToArray();
        for (var i = 1; i < ranges.Length; i++)
        {
            if (ranges[i].Range.Overlaps(ranges[i - 1].Range))
            {
                findings.Add(CatalogueFindingCode.SourceOverlap, place, $"{ranges[i - 1].Name} {ranges[i - 1].Range}, {ranges[i].Name} {ranges[i].Range}");
            }
        }
    }
}
