using System.Globalization;
using System.Text;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

/// <summary>The two ways between a contract and its rows.</summary>
internal static class ContractRows
{
    /// <summary>Has the rows say what a contract says, and nothing else.</summary>
    public static void Fill(this ContractRow row, CpomContract contract)
    {
        row.Catalogue = contract.Catalogue.Id;
        row.AsOf = contract.AsOf;
        row.Readings = [.. contract.Readings.Select(reading => reading.ToString())];
        row.AlreadyEngaged = [.. contract.AlreadyEngaged];
        Fill(row.Establishment, EstablishmentFields.Of(contract.Establishment));
        Replace(row.Attributes, contract.Establishment.Attributes.All.Select(pair => new AttributeRow { Attribute = pair.Key, Value = pair.Value }));
        var declared = contract.Declared.SelectMany(pair => pair.Value.Observations.Select(observation => (Indicator: pair.Key, Observation: observation))).ToList();
        Replace(row.Indicators, Indicators(contract));
        Replace(row.Years, declared.Select(each => Year(each.Indicator, each.Observation)));
        Replace(row.Observations, declared.SelectMany(each => each.Observation.Values.Select(value => (each.Indicator, each.Observation.Year, Measure: value.Key, Value: value.Value))).Select((each, position)
            => new ObservationRow { Indicator = each.Indicator, Year = each.Year, Measure = each.Measure, Position = position, Value = each.Value.ToString() }));
    }

    /// <summary>A builder that is told what the rows say: it makes the contract, or tells everything that is wrong with them.</summary>
    public static CpomContractBuilder ToBuilder(this ContractRow row, CpomCatalogue catalogue)
    {
        var builder = new CpomContractBuilder(catalogue, Fields(row.Establishment, row.Attributes)).Under(row.Readings.Select(ReadingId.Parse));
        if (row.AsOf is { } date)
        {
            builder.AsOf(date);
        }

        row.AlreadyEngaged.ForEach(indicator => builder.AlreadyEngagedIn(indicator));
        foreach (var chosen in row.Indicators)
        {
            var indicator = chosen.Indicator.ToString();
            builder.Choose(indicator, chosen.Option?.ToString()).FixTarget(indicator, chosen.Target).ChooseYear(indicator, chosen.Year);
            if (chosen.NotConcerned is { } justification)
            {
                builder.NotConcernedBy(indicator, justification);
            }
        }

        foreach (var year in row.Years)
        {
            builder.Comment(year.Indicator, year.Year, year.Comment);
            year.Milestones.ForEach(milestone => builder.Reach(year.Indicator, year.Year, milestone));
            year.Evidence.ForEach(evidence => builder.Attach(year.Indicator, year.Year, evidence));
        }

        foreach (var observation in row.Observations.OrderBy(observation => observation.Position))
        {
            builder.DeclareText(observation.Indicator.ToString(), observation.Year, observation.Measure.ToString(), observation.Value);
        }

        return builder;
    }

    /// <summary>Whether every database takes the texts of a contract: PostgreSQL keeps no character U+0000, which JSON can spell.</summary>
    public static bool CanBeKept(CpomContract contract) => !contract.Declared
        .SelectMany(pair => pair.Value.Observations).SelectMany(observation => observation.Evidence.Append(observation.Comment))
        .Concat(contract.NotConcerned.Select(pair => pair.Value))
        .Append(contract.Establishment.Name)
        .Any(text => text?.Contains('\0', StringComparison.Ordinal) == true);

    /// <summary>A name as it is searched: without accents, in capitals.</summary>
    public static string Searched(string? name) => string.Concat((name ?? string.Empty).Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();

    private static void Fill(EstablishmentRow row, EstablishmentFields who)
    {
        row.Name = who.Name;
        row.SearchedName = Searched(who.Name);
        row.Finess = who.Finess;
        row.Siret = who.Siret;
        row.Category = who.Category;
        row.Beds = who.Beds;
        row.SizeClass = who.SizeClass;
        row.Department = who.Department;
        row.IsGhtMember = who.IsGhtMember;
        row.Activities = who.Activities?.ToList();
    }

    private static EstablishmentFields Fields(EstablishmentRow row, IReadOnlyList<AttributeRow> attributes) => new()
    {
        Name = row.Name,
        Finess = row.Finess,
        Siret = row.Siret,
        Category = row.Category,
        Beds = row.Beds,
        SizeClass = row.SizeClass,
        Department = row.Department,
        IsGhtMember = row.IsGhtMember,
        Activities = row.Activities,
        Attributes = attributes.Count > 0 ? attributes.ToDictionary(attribute => attribute.Attribute.ToString(), attribute => attribute.Value) : null,
    };

    private static IEnumerable<IndicatorRow> Indicators(CpomContract contract)
    {
        var justifications = contract.NotConcerned.ToDictionary();
        var choices = contract.Choices.ToDictionary();
        return choices.Keys.Union(justifications.Keys).Select(indicator => new IndicatorRow
        {
            Indicator = indicator,
            Option = choices.GetValueOrDefault(indicator)?.Option,
            Target = choices.GetValueOrDefault(indicator)?.Target,
            Year = choices.GetValueOrDefault(indicator)?.Year,
            NotConcerned = justifications.GetValueOrDefault(indicator),
        });
    }

    private static YearRow Year(IndicatorId indicator, Observation observation) => new()
    {
        Indicator = indicator,
        Year = observation.Year,
        Milestones = [.. observation.Milestones],
        Comment = observation.Comment,
        Evidence = [.. observation.Evidence],
    };

    private static void Replace<T>(List<T> rows, IEnumerable<T> others)
    {
        rows.Clear();
        rows.AddRange(others);
    }
}
