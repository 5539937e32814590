namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every establishment that the rows of a fiche can tell apart from another, one of each kind.</summary>
internal static class PopulationExamples
{
    private static readonly bool[] No = [false];
    private static readonly bool[] NoAndYes = [false, true];

    public static IEnumerable<PopulationExample> Of(Fiche fiche, CpomCatalogue catalogue)
    {
        var populations = fiche.Targets.Rows.Select(row => row.Population).ToArray();
        var asked = AskedBy(populations, fiche);
        var conditions = populations.SelectMany(population => population.Attributes).ToLookup(condition => condition.Id);
        var cuts = conditions.ToDictionary(each => each.Key, each => ValuesOf([.. each], catalogue.FindAttribute(each.Key)));
        var counted = asked.HasFlag(AskedByRows.Size) ? catalogue.Sizes.By : null;
        if (counted is not null)
        {
            // Where an attribute measures the size, the limits of the classes cut it too.
            cuts[counted.Id] = WithLimits(cuts.TryGetValue(counted.Id, out var values) ? values : [], catalogue.Sizes);
        }

        return
            from category in catalogue.Categories
            from beds in asked.HasFlag(AskedByRows.Size) && counted is null ? catalogue.Sizes.EachFewest : [0]
            from department in DepartmentsOf(populations)
            from isGhtMember in asked.HasFlag(AskedByRows.GhtMember) ? NoAndYes : No
            from activities in ActivitiesOf(populations)
            from attributes in Products(cuts.Select(each => (each.Key, each.Value)))
            let establishment = catalogue.Known(new Establishment(
                category, beds, department: department, isGhtMember: isGhtMember, activities: activities, attributes: EstablishmentAttributes.Of(attributes)))
            from isEngaged in asked.HasFlag(AskedByRows.Engaged) ? NoAndYes : No
            from option in fiche.Targets.Options.DefaultIfEmpty(null)
            select new PopulationExample(establishment, isEngaged, option, counted is null ? asked : asked & ~AskedByRows.Size, catalogue.Attributes);
    }

    private static IReadOnlyList<AttributeValue> WithLimits(IReadOnlyList<AttributeValue> values, SizeLimits sizes)
        => [.. values.Select(value => value.Number ?? 0).Concat(sizes.EachFewest).Append(0).Distinct().OrderBy(number => number).Select(AttributeValue.Count)];

    private static AskedByRows AskedBy(Population[] populations, Fiche fiche)
        => (populations.Any(row => row.Sizes.Count > 0) ? AskedByRows.Size : AskedByRows.None)
            | (populations.Any(row => row.Departments.Count + row.ExceptDepartments.Count > 0) ? AskedByRows.Department : AskedByRows.None)
            | (populations.Any(row => row.GhtMember is not null) ? AskedByRows.GhtMember : AskedByRows.None)
            | (populations.Any(row => (row.Activities | row.WithoutActivities) != Activities.None) ? AskedByRows.Activities : AskedByRows.None)
            | (populations.Any(row => row.Engaged is not null) ? AskedByRows.Engaged : AskedByRows.None)
            | (fiche.Targets.Options.Count > 0 || populations.Any(row => row.Option is not null) ? AskedByRows.Option : AskedByRows.None);

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
