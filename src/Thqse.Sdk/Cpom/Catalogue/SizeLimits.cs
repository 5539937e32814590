using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The size classes of a catalogue: what is counted, and from how many on an establishment is of a class. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<SizeLimits>))]
public sealed class SizeLimits
{
    private readonly long[] from;

    /// <param name="by">What is counted; null for beds.</param>
    /// <param name="classes">The classes, each with the smallest number in it and what it is called, if the catalogue says so.</param>
    internal SizeLimits(AttributeDefinition? by, IEnumerable<(string Id, long From, LocalizedText? Label)> classes)
    {
        By = by;
        var ordered = classes.OrderBy(each => each.From).ToArray();
        from = [.. ordered.Select(each => each.From)];
        Classes = ordered.Select((each, place) => new SizeClass(
            each.Id, new SizeClassDefinition(each.Label, each.From, place + 1 < ordered.Length ? ordered[place + 1].From : null, by))).ToReadOnly();
    }

    /// <summary>The attribute that is counted, such as places; null when beds are.</summary>
    public AttributeDefinition? By { get; }

    /// <summary>The classes, from the smallest to the largest.</summary>
    public IReadOnlyList<SizeClass> Classes { get; }

    /// <summary>The limits of a catalogue that says none: those of <see cref="SizeClasses"/>.</summary>
    internal static SizeLimits Usual { get; } = new(null, SizeClasses.All.Select(size => (size.ToString(), SizeClasses.FewestBeds(size), (LocalizedText?)null)));

    /// <summary>From which number on an establishment is of a class.</summary>
    /// <param name="size">The size class.</param>
    /// <returns>A number of beds, or of what is counted; 0 for the smallest class of a sound catalogue.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is none of the classes of the catalogue.</exception>
    public long Fewest(SizeClass size) => PlaceOf(size) is var place and >= 0 ? from[place] : throw new ArgumentOutOfRangeException(nameof(size), size, "A class of the catalogue is needed.");

    /// <summary>The class of a number of beds, or of what is counted.</summary>
    /// <param name="number">The number, zero or more.</param>
    /// <returns>The size class: that with the highest limit that the number reaches.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public SizeClass ClassOf(long number)
    {
        if (number < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A number is zero or more.");
        }

        // Of two classes with the same limit, the last: nobody is of the other.
        var place = Array.FindLastIndex(from, fewest => number >= fewest);
        return place >= 0 ? Classes[place] : default;
    }

    /// <summary>By what sizes are told, and the classes.</summary>
    public override string ToString() => $"{By?.Id.ToString() ?? "beds"}: {string.Join(", ", Classes)}";

    /// <summary>The smallest number of each class that has any.</summary>
    internal IEnumerable<long> EachFewest => from.Distinct();

    /// <summary>The class below another one; the default value when there is none.</summary>
    internal SizeClass Below(SizeClass size) => PlaceOf(size) is var place and > 0 ? Classes[place - 1] : default;

    /// <summary>The class that decides for an establishment: that which it states, else that of its beds or of what is counted; the default value when this is not known.</summary>
    internal SizeClass Of(Establishment establishment)
        => establishment.StatedSizeClass is { } stated ? Known(stated)
            : (By is null ? establishment.Beds : establishment.Attributes.Find(By.Id)?.Number) is { } number ? ClassOf(number)
            : default;

    /// <summary>The same class as the catalogue knows it; itself where it does not.</summary>
    internal SizeClass Known(SizeClass size) => PlaceOf(size) is var place and >= 0 ? Classes[place] : size;

    private int PlaceOf(SizeClass size)
    {
        for (var place = 0; place < Classes.Count; place++)
        {
            if (Classes[place] == size)
            {
                return place;
            }
        }

        return -1;
    }
}
