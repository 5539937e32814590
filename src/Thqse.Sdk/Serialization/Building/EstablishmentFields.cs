using System.Diagnostics.CodeAnalysis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// An establishment as the fields of a form or the columns of a row hold it: nothing is checked until something is made of it. Then everything that is wrong is told at once, in the words of a
/// document. A text is what a document has in its place. Can be changed.
/// </summary>
public sealed class EstablishmentFields
{
    /// <summary>Makes fields that say nothing yet.</summary>
    public EstablishmentFields()
    {
    }

    /// <summary>The name shown in reports; null when not given.</summary>
    public string? Name { get; set; }

    /// <summary>The FINESS number; null when not given.</summary>
    public string? Finess { get; set; }

    /// <summary>The SIRET number; null when not given.</summary>
    public string? Siret { get; set; }

    /// <summary>The code of the category, such as "ch"; null when not given: then it is told to be missing.</summary>
    public string? Category { get; set; }

    /// <summary>The number of beds, zero or more; null when not given.</summary>
    public decimal? Beds { get; set; }

    /// <summary>The code of the size class frozen at signature, such as "large"; null when the beds decide.</summary>
    public string? SizeClass { get; set; }

    /// <summary>The department, one of <see cref="Departments.Codes"/>; null when not given.</summary>
    public string? Department { get; set; }

    /// <summary>Whether the establishment belongs to a GHT (territorial hospital group); null when not given.</summary>
    public bool? IsGhtMember { get; set; }

    /// <summary>The codes of the authorised activities, such as "mco"; null when not given. What is set is copied.</summary>
    /// <exception cref="ArgumentException">One of the codes set is null.</exception>
    public IReadOnlyList<string>? Activities { get; set => field = value is null ? null : Guard.NoNulls(value, nameof(value)).ToReadOnly(); }

    /// <summary>What the establishment says of itself, by the identifiers of attributes of the catalogue, such as "deliveries"; null when nothing is given. What is set is copied.</summary>
    /// <exception cref="ArgumentException">One of the values set is null.</exception>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set => field = value is null ? null : Copied(value); }

    /// <summary>Takes an establishment apart, to change it or to keep it in columns.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <returns>Its fields; what it does not say is null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    public static EstablishmentFields Of(Establishment establishment)
    {
        var who = Guard.NotNull(establishment, nameof(establishment));
        return new()
        {
            Name = who.Name,
            Finess = who.Finess?.ToString(),
            Siret = who.Siret?.ToString(),
            Category = who.Category.ToString(),
            Beds = who.Beds,
            SizeClass = who.StatedSizeClass?.ToString(),
            Department = who.Department,
            IsGhtMember = who.StatedGhtMembership,
            Activities = who.StatedActivities is { } activities ? ActivityCodes.Split(activities).ToReadOnly() : null,
            Attributes = who.Attributes.All.Count > 0 ? who.Attributes.All.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal) : null,
        };
    }

    /// <summary>Makes the establishment, for a caller who takes a refused one for an error.</summary>
    /// <returns>The establishment.</returns>
    /// <exception cref="DiagnosticsException">Something is wrong; the exception holds everything that is.</exception>
    public Establishment Build() => TryBuild(out var establishment, out var diagnostics) ? establishment : throw new DiagnosticsException(diagnostics);

    /// <summary>Makes the establishment, or tells everything that is wrong with it.</summary>
    /// <param name="establishment">The establishment; null when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong, each at its place in a document; empty when nothing is.</param>
    /// <returns>Whether the establishment was made.</returns>
    public bool TryBuild([NotNullWhen(true)] out Establishment? establishment, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var read = EstablishmentBuilding.Read(this);
        (establishment, diagnostics) = (read.Establishment, read.Diagnostics);
        return establishment is not null;
    }

    /// <summary>The name or the FINESS number, and the category, as far as they are given.</summary>
    public override string ToString() => string.Join(", ", new[] { Name ?? Finess, Category }.Where(each => each is not null));

    private static IReadOnlyDictionary<string, AttributeValue> Copied(IReadOnlyDictionary<string, AttributeValue> values)
        => values.ToDictionary(pair => pair.Key, pair => Guard.NotNull(pair.Value, nameof(values)), StringComparer.Ordinal);

    internal EstablishmentFields Copy() => (EstablishmentFields)MemberwiseClone();
}
