using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk;

/// <summary>Who is evaluated: the facts that decide which targets apply. Immutable.</summary>
/// <remarks>Two establishments are equal when they say the same of themselves.</remarks>
[JsonConverter(typeof(DocumentJsonConverter<Establishment>))]
public sealed record Establishment
{
    /// <summary>Describes an establishment.</summary>
    /// <param name="category">The legal family.</param>
    /// <param name="beds">The number of beds, zero or more; null when only the class is known, or where nothing depends on the size.</param>
    /// <param name="statedSizeClass">The size class frozen at signature; it wins over the beds. Null when the beds decide.</param>
    /// <param name="department">The department, one of <see cref="Departments.Codes"/>, such as "31" or "2A"; needed of a category whose definitions say so, such as a CHU. Null when not given.</param>
    /// <param name="isGhtMember">Whether the establishment belongs to a GHT (territorial hospital group). Null when not given: then it is not known of a CHU or a CH, and others are none.</param>
    /// <param name="activities">The authorised activities; null when not given: then <see cref="Activities.Mco"/>.</param>
    /// <param name="name">The name shown in reports; null when not given, and a blank one is none.</param>
    /// <param name="finess">The FINESS number; null when not given.</param>
    /// <param name="siret">The SIRET number; null when not given.</param>
    /// <param name="attributes">What it says of itself where a catalogue asks; null when nothing.</param>
    /// <exception cref="ArgumentException">The department is not one of <see cref="Departments.Codes"/>; <paramref name="finess"/> or <paramref name="siret"/> is a default value, which is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="beds"/> is negative, a category or a size class is the default value, or activities are none of the enumeration.</exception>
    public Establishment(
        EstablishmentCategory category,
        long? beds = null,
        SizeClass? statedSizeClass = null,
        string? department = null,
        bool? isGhtMember = null,
        Activities? activities = null,
        string? name = null,
        FinessNumber? finess = null,
        SiretNumber? siret = null,
        EstablishmentAttributes? attributes = null)
    {
        if (((activities ?? Activities.None) & ~ActivityCodes.Combine(ActivityCodes.All)) != Activities.None)
        {
            throw new ArgumentOutOfRangeException(nameof(activities), activities, "Combine values of Activities.");
        }

        Category = category != default ? category : throw new ArgumentOutOfRangeException(nameof(category), category, "Give the category of the establishment.");
        StatedSizeClass = statedSizeClass != default(SizeClass) ? statedSizeClass : throw new ArgumentOutOfRangeException(nameof(statedSizeClass), statedSizeClass, "Leave the class out rather than empty.");
        Attributes = attributes ?? EstablishmentAttributes.None;
        if (department is not null && !Departments.IsCode(department))
        {
            throw new ArgumentException(
                $"'{department}' is not the code of a department{(Departments.MeantBy(department) is { } meant ? $"; '{meant}' is" : ", such as 31 or 2A")}. Leave it out when it is not known.",
                nameof(department));
        }

        Beds = beds;
        var classOfBeds = beds is { } known ? SizeClasses.FromBeds(known) : default;
        SizeClass = statedSizeClass ?? classOfBeds;
        Department = department;
        StatedGhtMembership = isGhtMember;
        StatedActivities = activities;
        Name = string.IsNullOrWhiteSpace(name) ? null : name;
        Finess = finess != default(FinessNumber) ? finess : throw new ArgumentException("Leave the number out rather than empty.", nameof(finess));
        Siret = siret != default(SiretNumber) ? siret : throw new ArgumentException("Leave the number out rather than empty.", nameof(siret));
    }

    private Establishment(Establishment other, EstablishmentCategory category, SizeClass? stated, SizeClass size)
    {
        Category = category;
        Beds = other.Beds;
        StatedSizeClass = stated;
        SizeClass = size;
        Department = other.Department;
        StatedGhtMembership = other.StatedGhtMembership;
        StatedActivities = other.StatedActivities;
        Name = other.Name;
        Finess = other.Finess;
        Siret = other.Siret;
        Attributes = other.Attributes;
    }

    /// <summary>The legal family.</summary>
    public EstablishmentCategory Category { get; }

    /// <summary>The number of beds, zero or more; null when only the class is known.</summary>
    public long? Beds { get; }

    /// <summary>The size class the establishment stated itself; null when it comes from the beds.</summary>
    public SizeClass? StatedSizeClass { get; }

    /// <summary>The size class that decides: the stated one, else the class of the beds, by the limits of the catalogue for the establishment of a contract and by those of <see cref="SizeClasses"/> otherwise; the default value when it is not known.</summary>
    public SizeClass SizeClass { get; }

    /// <summary>The department, one of <see cref="Departments.Codes"/>, as declared; null when not given.</summary>
    public string? Department { get; }

    /// <summary>Whether the establishment says that it belongs to a GHT (territorial hospital group); null when it does not say.</summary>
    public bool? StatedGhtMembership { get; }

    /// <summary>Whether it belongs to a GHT: what it says; false for an ESPIC, a clinic or a medico-social establishment that does not say; null, not known, for a CHU, a CH and any other.</summary>
    public bool? IsGhtMember => StatedGhtMembership ?? (CategoryCodes.IsUsuallyNoMember(Category) ? false : null);

    /// <summary>The authorised activities that it says; null when it does not say.</summary>
    public Activities? StatedActivities { get; }

    /// <summary>The authorised activities that decide: those it says, else <see cref="Activities.Mco"/>.</summary>
    public Activities Activities => StatedActivities ?? Sdk.Activities.Mco;

    /// <summary>The name shown in reports; null when not given.</summary>
    public string? Name { get; }

    /// <summary>The FINESS number; null when not given.</summary>
    public FinessNumber? Finess { get; }

    /// <summary>The SIRET number; null when not given.</summary>
    public SiretNumber? Siret { get; }

    /// <summary>What it says of itself where a catalogue asks, such as its deliveries in a year; may be empty.</summary>
    public EstablishmentAttributes Attributes { get; }

    /// <summary>Its name, else its FINESS number, and its category and size class for a log, such as "CH des Deux Rivières (ch, medium)".</summary>
    public override string ToString()
    {
        var kind = SizeClass == default ? $"{Category}" : $"{Category}, {SizeClass}";
        return (Name ?? Finess?.ToString()) is { } who ? $"{who} ({kind})" : kind;
    }

    /// <summary>The same establishment as a catalogue knows its category and its size.</summary>
    internal Establishment Of(EstablishmentCategory category, SizeClass? stated, SizeClass size) => new(this, category, stated, size);
}
