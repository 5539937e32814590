using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>For whom a row of a target table is: conditions that must all hold; no condition is everybody. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Population>))]
public sealed class Population
{
    private readonly AttributeDefinition? sizedBy;

    internal Population(
        IReadOnlyList<EstablishmentCategory> categories,
        IReadOnlyList<SizeClass> sizes,
        IReadOnlyList<string> departments,
        IReadOnlyList<string> exceptDepartments,
        bool? ghtMember,
        Activities activities,
        Activities withoutActivities,
        bool? engaged,
        OptionId? option,
        IReadOnlyList<AttributeCondition> attributes,
        AttributeDefinition? sizedBy)
    {
        this.sizedBy = sizedBy;
        Categories = categories;
        Sizes = sizes;
        Departments = departments;
        ExceptDepartments = exceptDepartments;
        GhtMember = ghtMember;
        Activities = activities;
        WithoutActivities = withoutActivities;
        Engaged = engaged;
        Option = option;
        Attributes = attributes;
    }

    /// <summary>The categories; empty for any.</summary>
    public IReadOnlyList<EstablishmentCategory> Categories { get; }

    /// <summary>The size classes; empty for any.</summary>
    public IReadOnlyList<SizeClass> Sizes { get; }

    /// <summary>The departments; empty for any.</summary>
    public IReadOnlyList<string> Departments { get; }

    /// <summary>The departments left out; empty for none.</summary>
    public IReadOnlyList<string> ExceptDepartments { get; }

    /// <summary>Members of a GHT only (true), others only (false), or both (null).</summary>
    public bool? GhtMember { get; }

    /// <summary>At least one of these activities; <see cref="Sdk.Activities.None"/> for any.</summary>
    public Activities Activities { get; }

    /// <summary>None of these activities; <see cref="Sdk.Activities.None"/> for any.</summary>
    public Activities WithoutActivities { get; }

    /// <summary>Already engaged in the indicator at the start (true), not (false), or both (null).</summary>
    public bool? Engaged { get; }

    /// <summary>The option that has to be chosen; null for any or none.</summary>
    public OptionId? Option { get; }

    /// <summary>What the attributes of the establishment have to be, all of it; empty for anything.</summary>
    public IReadOnlyList<AttributeCondition> Attributes { get; }

    /// <summary>What is asked of an establishment, beside its category and its attributes.</summary>
    internal PopulationFacts Asks
        => (Sizes.Count > 0 ? PopulationFacts.Size : PopulationFacts.None)
            | (Departments.Count + ExceptDepartments.Count > 0 ? PopulationFacts.Department : PopulationFacts.None)
            | (GhtMember is not null ? PopulationFacts.GhtMember : PopulationFacts.None)
            | ((Activities | WithoutActivities) != Activities.None ? PopulationFacts.Activities : PopulationFacts.None)
            | (Engaged is not null ? PopulationFacts.Engaged : PopulationFacts.None)
            | (Option is not null ? PopulationFacts.Option : PopulationFacts.None);

    /// <summary>Whether an establishment belongs to the population, whatever option it chose.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <param name="engaged">Whether it was already engaged in the indicator at the start.</param>
    /// <returns>True when every condition but that of the option holds; one on membership of a GHT, or on an attribute, does not while this is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    public bool IncludesWithoutOption(Establishment establishment, bool engaged)
        => Holds(Guard.NotNull(establishment, nameof(establishment)), engaged, establishment.IsGhtMember) == true;

    /// <summary>The same, were it a member of a GHT or not; null when this depends on an attribute of which the establishment says nothing.</summary>
    internal bool? Holds(Establishment establishment, bool engaged, bool? isGhtMember)
    {
        var holds = (Categories.Count == 0 || Categories.Contains(establishment.Category))
            && (Sizes.Count == 0 || establishment.SizeClass == default || Sizes.Contains(establishment.SizeClass))
            && (Departments.Count == 0 || Departments.Contains(establishment.Department))
            && !ExceptDepartments.Contains(establishment.Department)
            && (GhtMember is null || GhtMember == isGhtMember)
            && (Activities == Activities.None || (establishment.Activities & Activities) != Activities.None)
            && (establishment.Activities & WithoutActivities) == Activities.None
            && (Engaged is null || Engaged == engaged);
        return !holds ? false
            : Attributes.Any(condition => condition.Includes(establishment.Attributes.Find(condition.Id)) == false) ? false
            : LackedBy(establishment).Any() ? null
            : true;
    }

    /// <summary>The attributes that are asked about, or by which the size is measured, and of which the establishment says nothing.</summary>
    internal IEnumerable<AttributeDefinition?> LackedBy(Establishment establishment)
        => [.. Sizes.Count > 0 && establishment.SizeClass == default ? [sizedBy] : Array.Empty<AttributeDefinition?>(),
            .. Attributes.Where(condition => establishment.Attributes.Find(condition.Id) is null).Select(condition => condition.Definition)];

    /// <summary>Whether an establishment belongs to the population.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <param name="engaged">Whether it was already engaged in the indicator at the start.</param>
    /// <param name="option">The option it chose; null when it chose none.</param>
    /// <returns>True when every condition holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    public bool Includes(Establishment establishment, bool engaged, OptionId? option)
        => IncludesWithoutOption(establishment, engaged) && (Option is null || Option == option);

    /// <summary>The conditions, as they are met together; "everybody" when there is none.</summary>
    public override string ToString() => string.Join(", ", Conditions().DefaultIfEmpty("everybody"));

    private IEnumerable<string> Conditions()
    {
        if (Categories.Count > 0)
        {
            yield return string.Join(" or ", Categories);
        }

        if (Sizes.Count > 0)
        {
            yield return string.Join(" or ", Sizes);
        }

        if (Departments.Count > 0)
        {
            yield return $"in {string.Join(" or ", Departments)}";
        }

        if (ExceptDepartments.Count > 0)
        {
            yield return $"not in {string.Join(" or ", ExceptDepartments)}";
        }

        if (GhtMember is { } member)
        {
            yield return member ? "member of a GHT" : "no member of a GHT";
        }

        if (Activities != Activities.None)
        {
            yield return $"with {Activities}";
        }

        if (WithoutActivities != Activities.None)
        {
            yield return $"without {WithoutActivities}";
        }

        if (Engaged is { } engaged)
        {
            yield return engaged ? "engaged before" : "not engaged before";
        }

        if (Option is { } option)
        {
            yield return $"option {option}";
        }

        foreach (var attribute in Attributes)
        {
            yield return $"{attribute}";
        }
    }
}
