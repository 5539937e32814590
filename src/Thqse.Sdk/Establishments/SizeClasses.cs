namespace Thqse.Sdk;

/// <summary>The limits between size classes.</summary>
public static class SizeClasses
{
    /// <summary>The number of beds from which an establishment is medium: 100.</summary>
    public const long MediumFrom = 100;

    /// <summary>The number of beds from which an establishment is large: 500.</summary>
    public const long LargeFrom = 500;

    /// <summary>The classes of this package, from the smallest to the largest.</summary>
    internal static IReadOnlyList<SizeClass> All { get; } = [SizeClass.Small, SizeClass.Medium, SizeClass.Large];

    internal static IReadOnlyList<string> Codes { get; } = [.. All.Select(size => size.ToString())];

    /// <summary>The fewest beds of a class: 0, 100 or 500.</summary>
    /// <param name="size">The size class.</param>
    /// <returns>A number of beds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is none of the classes of this package.</exception>
    public static long FewestBeds(SizeClass size) => size == SizeClass.Small ? 0
        : size == SizeClass.Medium ? MediumFrom
        : size == SizeClass.Large ? LargeFrom
        : throw new ArgumentOutOfRangeException(nameof(size), size, "A class of this package is needed.");

    /// <summary>Gives the class of a number of beds: small in [0, 100), medium in [100, 500), large from 500.</summary>
    /// <param name="beds">The number of beds, zero or more.</param>
    /// <returns>The size class.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="beds"/> is negative.</exception>
    public static SizeClass FromBeds(long beds)
    {
        if (beds < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(beds), beds, "A number of beds is zero or more.");
        }

        return beds < MediumFrom ? SizeClass.Small : beds < LargeFrom ? SizeClass.Medium : SizeClass.Large;
    }
}
