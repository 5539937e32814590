using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk;

/// <summary>A range of lines of a source document, both ends included, counted from 1.</summary>
/// <remarks>Two ranges are equal when both ends are. The default value, 0 to 0, is no range of any document.</remarks>
[JsonConverter(typeof(DocumentJsonConverter<LineRange>))]
public readonly record struct LineRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="first">The first line, 1 or more.</param>
    /// <param name="last">The last line, <paramref name="first"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A line is below 1, or the last is before the first.</exception>
    public LineRange(int first, int last)
    {
        if (first < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "Lines are counted from 1.");
        }

        if (last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(last), last, "The last line is not before the first.");
        }

        First = first;
        Last = last;
    }

    /// <summary>The line it starts with, 1 or more; 0 for the default value.</summary>
    public int First { get; }

    /// <summary>The last line, included, <see cref="First"/> or more; 0 for the default value.</summary>
    public int Last { get; }

    /// <summary>Whether the other range lies inside this one.</summary>
    /// <param name="other">The range that may lie inside.</param>
    /// <returns>True when every line of it is in this one.</returns>
    public bool Contains(LineRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the ranges share a line.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True when at least one line is in both.</returns>
    public bool Overlaps(LineRange other) => First <= other.Last && other.First <= Last;

    /// <summary>"123-140", or "123" for one line.</summary>
    public override string ToString() => First == Last ? FormattableString.Invariant($"{First}") : FormattableString.Invariant($"{First}-{Last}");
}
