using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>From how many beds an establishment is of a size class, as a catalogue reads it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<SizeLimits>))]
public sealed class SizeLimits
{
    internal SizeLimits(long mediumFrom, long largeFrom)
    {
        MediumFrom = mediumFrom;
        LargeFrom = largeFrom;
    }

    /// <summary>The number of beds from which an establishment is medium, such as 100.</summary>
    public long MediumFrom { get; }

    /// <summary>The number of beds from which an establishment is large, such as 500.</summary>
    public long LargeFrom { get; }

    /// <summary>The limits of a catalogue that says none: those of <see cref="SizeClasses"/>.</summary>
    internal static SizeLimits Usual { get; } = new(SizeClasses.MediumFrom, SizeClasses.LargeFrom);

    /// <summary>From how many beds an establishment is of a class.</summary>
    /// <param name="size">The size class.</param>
    /// <returns>A number of beds; 0 for the smallest class.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not a value of the enumeration.</exception>
    public long FewestBeds(SizeClass size) => Guard.Defined(size, nameof(size)) switch
    {
        SizeClass.Small => 0,
        SizeClass.Medium => MediumFrom,
        SizeClass.Large => LargeFrom,
    };

    /// <summary>The fewest beds of each class that has any.</summary>
    internal IEnumerable<long> EachFewest => new[] { 0, MediumFrom, LargeFrom }.Distinct();

    /// <summary>The class of a number of beds.</summary>
    /// <param name="beds">The number of beds, zero or more.</param>
    /// <returns>The size class: that with the highest limit that the beds reach.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="beds"/> is negative.</exception>
    public SizeClass FromBeds(long beds) => beds < 0 ? throw new ArgumentOutOfRangeException(nameof(beds), beds, "A number of beds is zero or more.")
        : beds >= LargeFrom ? SizeClass.Large
        : beds >= MediumFrom ? SizeClass.Medium
        : SizeClass.Small;

    /// <summary>The establishment with the class that its beds have here, unless it states one.</summary>
    internal Establishment Sized(Establishment establishment)
        => establishment is { StatedSizeClass: null, Beds: { } beds } && FromBeds(beds) is var size && size != establishment.SizeClass ? establishment.OfSize(size) : establishment;
}
