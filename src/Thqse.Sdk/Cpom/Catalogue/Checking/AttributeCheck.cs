namespace Thqse.Sdk.Cpom.Checking;

/// <summary>What rows ask about attributes is declared and goes with the kind of each, and what is declared is used.</summary>
internal static class AttributeCheck
{
    /// <summary>What the head declares.</summary>
    public static void Run(CpomCatalogue catalogue, FindingBag findings)
    {
        findings.AddDuplicates("attributes", catalogue.Attributes.Select(attribute => attribute.Id.ToString()));
        var used = new HashSet<AttributeId>(catalogue.Attributes.Count == 0 ? []
            : Conditions(catalogue.Fiches).Concat(Conditions(catalogue.Ordinary.Fiches)).Concat(catalogue.Ledger.SelectMany(entry => entry.Alternative?.Attributes ?? [])));
        if (catalogue.Sizes.By is { } counted && catalogue.Fiches.SelectMany(fiche => fiche.Targets.Rows).Any(row => row.Population.Sizes.Count > 0))
        {
            used.Add(counted.Id);
        }

        if (catalogue.Sizes.By is { } measure && measure.Kind != AttributeKind.Count)
        {
            findings.Add(CatalogueFindingCode.AttributeDoesNotFit, "sizes/by", measure.Id.ToString());
        }

        if (catalogue.Sizes.EachFewest.First() > 0 || catalogue.Sizes.EachFewest.Count() < catalogue.Sizes.Classes.Count)
        {
            findings.Add(CatalogueFindingCode.SizesOutOfOrder, "sizes", string.Join(", ", catalogue.Sizes.Classes.Select(size => FormattableString.Invariant($"{size} {catalogue.Sizes.Fewest(size)}"))));
        }

        foreach (var attribute in catalogue.Attributes)
        {
            if ((attribute.Kind == AttributeKind.Choice) != (attribute.Values.Count > 0) || attribute.Values.Distinct(StringComparer.Ordinal).Count() < attribute.Values.Count)
            {
                findings.Add(CatalogueFindingCode.AttributeDoesNotFit, $"attributes/{attribute.Id}", string.Join(", ", attribute.Values));
            }

            if (!used.Contains(attribute.Id))
            {
                findings.Add(CatalogueFindingCode.UnusedAttribute, "attributes", attribute.Id.ToString());
            }
        }
    }

    /// <summary>What the rows of a fiche ask.</summary>
    public static void Run(Fiche fiche, CpomCatalogue catalogue, FindingBag findings)
    {
        foreach (var (row, condition) in fiche.Targets.Rows.SelectMany(row => row.Population.Attributes.Select(condition => (row, condition))))
        {
            var place = $"rows/{row.Id}/who";
            if (catalogue.FindAttribute(condition.Id) is not { } attribute)
            {
                findings.Add(CatalogueFindingCode.UndeclaredAttribute, place, condition.Id.ToString());
            }
            else if (condition.Kind != attribute.Kind || condition.Choices.Except(attribute.Values).Any() || condition.AtLeast >= condition.Below)
            {
                findings.Add(CatalogueFindingCode.AttributeDoesNotFit, place, condition.Id.ToString());
            }
        }

        for (var index = 0; index < fiche.Targets.Ledger.Count; index++)
        {
            foreach (var unknown in (fiche.Targets.Ledger[index].Alternative?.Attributes ?? []).Where(id => catalogue.FindAttribute(id) is null))
            {
                findings.Add(CatalogueFindingCode.UndeclaredAttribute, FormattableString.Invariant($"ledger/{index}"), unknown.ToString());
            }
        }
    }

    private static IEnumerable<AttributeId> Conditions(IReadOnlyList<Fiche> fiches)
        => fiches.SelectMany(fiche => fiche.Targets.Rows).SelectMany(row => row.Population.Attributes).Select(condition => condition.Id);
}
