namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every establishment that the rows of a fiche can tell apart from another, one of each kind.</summary>
internal static class PopulationExamples
{
    private static readonly bool[] No = [false];
    private static readonly bool[] NoAndYes = [false, true];

    public static IEnumerable<PopulationExample> Of(Fiche fiche, CpomCatalogue catalogue)
    {
        var populations = fiche.Targets.Rows.Select(row => row.Population).ToArray();
        var asked = populations.Aggregate(fiche.Targets.Options.Count > 0 ? PopulationFacts.Option : PopulationFacts.None, (all, population) => all | population.Asks);
        var conditions = populations.SelectMany(population => population.Attributes).ToLookup(condition => condition.Id);
        var cuts = conditions.ToDictionary(each => each.Key, each => ValuesOf([.. each], catalogue.FindAttribute(each.Key)));
        var counted = asked.HasFlag(PopulationFacts.Size) ? catalogue.Sizes.By : null;
        if (counted is not null)
        {
            // Where an attribute measures the size, the limits of the classes cut it too.
            cuts[counted.Id] = WithLimits(cuts.TryGetValue(counted.Id, out var values) ? values : [], catalogue.Sizes);
        }

        return
            from category in catalogue.Categories
            from beds in asked.HasFlag(PopulationFacts.Size) && counted is null ? catalogue.Sizes.EachFewest : [0]
            from department in DepartmentsOf(populations)
            from isGhtMember in asked.HasFlag(PopulationFacts.GhtMember) ? NoAndYes : No
            from activities in ActivitiesOf(populations)
            from attributes in Products(cuts.Select(each => (each.Key, each.Value)))
            let establishment = catalogue.Known(new Establishment(
                category, beds, department: department, isGhtMember: isGhtMember, activities: activities, attributes: EstablishmentAttributes.Of(attributes)))
            from isEngaged in asked.HasFlag(PopulationFacts.Engaged) ? NoAndYes : No
            from option in fiche.Targets.Options.DefaultIfEmpty(null)
            select new PopulationExample(establishment, isEngaged, option, counted is null ? asked : asked & ~PopulationFacts.Size, catalogue.Attributes);
    }

    private static IReadOnlyList<AttributeValue> WithLimits(IReadOnlyList<AttributeValue> values, SizeLimits sizes)
        => [.. values.Select(value => value.Number ?? 0).Concat(sizes.EachFewest).Append(0).Distinct().OrderBy(number => number).Select(AttributeValue.Count)];

    /// <summary>Those that the rows name, and one that none names.</summary>
    private static string[] DepartmentsOf(Population[] populations)
    {
        var named = populations.SelectMany(row => row.Departments.Concat(row.ExceptDepartments)).Distinct().ToArray();
        return [.. named, .. Departments.Codes.Except(named).Take(1)];
    }

    /// <summary>Each set of the activities that the rows name.</summary>
    private static IEnumerable<Activities> ActivitiesOf(Population[] populations)
    {
        var named = (int)populations.Aggregate(Activities.None, (all, row) => all | row.Activities | row.WithoutActivities);
        return Enumerable.Range(0, named + 1).Where(set => (set & named) == set).Select(set => (Activities)set);
    }

    /// <summary>Of a number the first of each interval between limits, of a flag both answers, of a choice each value.</summary>
    private static IReadOnlyList<AttributeValue> ValuesOf(IReadOnlyList<AttributeCondition> conditions, AttributeDefinition? definition) => (definition?.Kind ?? conditions[0].Kind) switch
    {
        AttributeKind.Count => [.. conditions.SelectMany(each => new[] { each.AtLeast, each.Below }).OfType<long>().Append(0).Distinct().OrderBy(limit => limit).Select(AttributeValue.Count)],
        AttributeKind.Flag => [AttributeValue.Flag(false), AttributeValue.Flag(true)],
        AttributeKind.Choice => [.. (definition?.Values ?? []).Concat(conditions.SelectMany(each => each.Choices)).Distinct().Select(AttributeValue.Chosen)],
    };

    private static IEnumerable<KeyValuePair<AttributeId, AttributeValue>[]> Products(IEnumerable<(AttributeId Id, IReadOnlyList<AttributeValue> Values)> attributes)
        => attributes.Aggregate(
            new KeyValuePair<AttributeId, AttributeValue>[][] { [] }.AsEnumerable(),
            (products, attribute) => products.SelectMany(product => attribute.Values.Select(value => (KeyValuePair<AttributeId, AttributeValue>[])[.. product, new(attribute.Id, value)])));
}
