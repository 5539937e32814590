using System.Globalization;

namespace Thqse.Sdk;

/// <summary>Where something stands in a source document: one or several ranges of lines, in order. Immutable, never empty.</summary>
public sealed class SourceLines
{
    private SourceLines(IReadOnlyList<LineRange> ranges) => Ranges = ranges;

    /// <summary>The ranges, in ascending order, at least one.</summary>
    public IReadOnlyList<LineRange> Ranges { get; }

    /// <summary>"123-140", or "123-140, 151" for several ranges.</summary>
    public override string ToString() => string.Join(", ", Ranges);

    /// <summary>Reads "123-140, 151"; null when the text is not ascending ranges of lines.</summary>
    internal static SourceLines? TryParse(string text)
    {
        var ranges = new List<LineRange>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Trim(' ').Split('-');
            if (ends.Length > 2 || !TryLine(ends[0], out var first) || !TryLine(ends[ends.Length - 1], out var last))
            {
                return null;
            }

            if (first < 1 || last < first || (ranges.Count > 0 && first <= ranges[ranges.Count - 1].Last))
            {
                return null;
            }

            ranges.Add(new LineRange(first, last));
        }

        return new SourceLines(ranges.AsReadOnly());
    }

    /// <summary>The ranges of several places, at least one, in order; those that share a line become one.</summary>
    internal static SourceLines Union(IEnumerable<SourceLines> places)
    {
        var ranges = new List<LineRange>();
        foreach (var range in places.SelectMany(place => place.Ranges).OrderBy(range => range.First))
        {
            if (ranges.Count > 0 && ranges[ranges.Count - 1] is var last && range.Overlaps(last))
            {
                ranges[ranges.Count - 1] = new LineRange(last.First, Math.Max(last.Last, range.Last));
            }
            else
            {
                ranges.Add(range);
            }
        }

        return new SourceLines(ranges.AsReadOnly());
    }

    private static bool TryLine(string text, out int line)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out line);
}
