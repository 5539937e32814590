using System.Globalization;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>Where something stands in a source: one or several ranges of lines of a document, in order; or a reference, to a text of law or a page. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<SourceLines>))]
public sealed class SourceLines
{
    private SourceLines(IReadOnlyList<LineRange> ranges, LocalizedText? reference = null)
    {
        Ranges = ranges;
        Reference = reference;
    }

    /// <summary>The ranges, in ascending order; empty where the source has no lines that are quoted.</summary>
    public IReadOnlyList<LineRange> Ranges { get; }

    /// <summary>The text of law or the page; null where lines are quoted, and at a place of a fiche that has one reference for all.</summary>
    public LocalizedText? Reference { get; }

    /// <summary>A place that has none of its own.</summary>
    internal static SourceLines Nowhere { get; } = new([]);

    /// <summary>"123-140", or "123-140, 151" for several ranges; the reference where there is one; empty for neither.</summary>
    public override string ToString() => Reference?.ToString() ?? string.Join(", ", Ranges);

    internal static SourceLines At(LocalizedText reference) => new([], reference);

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

    /// <summary>What a text of ours says: whatever it is, it says the same text again.</summary>
    internal static SourceLines OfText(string text)
        => TryParse(text) is { } lines && lines.ToString() == text ? lines : text.Length == 0 ? Nowhere : At(new LocalizedText(text, text));

    /// <summary>The ranges of several places, at least one, in order; those that share a line become one.</summary>
    internal static SourceLines Union(IReadOnlyList<SourceLines> places)
    {
        if (places.All(place => place.Ranges.Count == 0))
        {
            return places.FirstOrDefault(place => place.Reference is not null) ?? Nowhere;
        }

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
