namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every text and every source range of a fiche, with its place; a range may come without a text, and a text without a range.</summary>
internal static class LocatedTexts
{
    public static IEnumerable<(string Place, LocalizedText? Text, SourceLines? Lines)> Of(Fiche fiche)
        => [.. SourcedOf(fiche).Select(each => (each.Place, (LocalizedText?)each.Text.Text, (SourceLines?)each.Text.Lines)), ("shortLabel", fiche.Identity.ShortLabel, null), .. OfTargets(fiche.Targets), .. OfRows(fiche.Targets.Rows), .. OfLedger(fiche.Targets.Ledger, "ledger")];

    public static IEnumerable<(string Place, LocalizedText? Text, SourceLines? Lines)> OfLedger(IReadOnlyList<LedgerEntry> ledger, string place)
    {
        for (var index = 0; index < ledger.Count; index++)
        {
            var entry = ledger[index];
            var at = FormattableString.Invariant($"{place}/{index}");
            yield return (at + "/shows", entry.Shows, entry.Lines);
            yield return (at + "/applied", entry.Applied, null);
            yield return (at + "/alternative", entry.Alternative?.Meaning, null);
        }
    }

    /// <summary>The texts that say where they stand, of those that the fiche has.</summary>
    public static IEnumerable<(string Place, SourcedText Text)> SourcedOf(Fiche fiche)
    {
        foreach (var (place, text) in Sourced(fiche.Identity, fiche.Description))
        {
            if (text is not null)
            {
                yield return (place, text);
            }
        }
    }

    private static IEnumerable<(string Place, SourcedText? Text)> Sourced(FicheIdentity identity, FicheDescription description) =>
    [
        ("label", identity.Label),
        ("strategicObjective", identity.StrategicObjective),
        ("context", description.Context),
        ("objective", description.Objective),
        ("definition", description.Definition),
        ("formula", description.Formula),
        ("duration", description.Duration),
        ("partners", description.Partners),
        ("steering", description.Steering),
        ("dataSources", description.DataSources),
        ("perimeter", description.Perimeter),
        .. description.GoodPractice.Select(practice => ("goodPractice", (SourcedText?)practice)),
        ("collection", description.Collection?.Description),
        ("followUp", description.FollowUp),
        .. description.Evidence.Select(evidence => ("evidence", (SourcedText?)evidence.Description)),
        ("comment", description.Comment?.Description),
    ];

    private static IEnumerable<(string Place, LocalizedText? Text, SourceLines? Lines)> OfTargets(FicheTargets targets) =>
    [
        .. targets.Measures.SelectMany(OfMeasure),
        .. targets.Milestones.Select(milestone => ($"milestones/{milestone.Id}", (LocalizedText?)milestone.Label, (SourceLines?)milestone.Lines)),
        .. targets.Options.Select(option => ($"options/{option.Id}", (LocalizedText?)option.Label, (SourceLines?)option.Lines)),
        ("chosenTarget", null, targets.ChosenTarget?.Lines),
    ];

    private static IEnumerable<(string Place, LocalizedText? Text, SourceLines? Lines)> OfMeasure(Measure measure) =>
    [
        ($"measures/{measure.Id}", measure.Label, measure.Lines),
        ($"measures/{measure.Id}/unit", measure.Unit, null),
        ($"measures/{measure.Id}/numerator", measure.Numerator, null),
        ($"measures/{measure.Id}/denominator", measure.Denominator, null),
    ];

    private static IEnumerable<(string Place, LocalizedText? Text, SourceLines? Lines)> OfRows(IEnumerable<TargetRow> rows)
    {
        foreach (var row in rows)
        {
            yield return ($"rows/{row.Id}", row.Label, row.Lines);
            yield return ($"rows/{row.Id}/period", row.Period?.Stated, row.Period?.Lines);
            foreach (var cell in row.Cells)
            {
                yield return (FormattableString.Invariant($"rows/{row.Id}/{cell.Year}"), cell.Guidance, cell.Lines);
            }
        }
    }
}
