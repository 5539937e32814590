using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A value that was declared, whatever it is: how a document spells it depends on the kind of its measure.</summary>
internal sealed class BuiltValue
{
    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly Action<Utf8JsonWriter, MeasureKind?> write;

    private BuiltValue(Action<Utf8JsonWriter, MeasureKind?> write, MeasureKind? kind = null)
    {
        this.write = write;
        Kind = kind;
    }

    /// <summary>What kind of value it was said to be; null when it was not said.</summary>
    public MeasureKind? Kind { get; }

    public static BuiltValue Of(MeasuredValue value) => new((writer, _) => ContractForms.Write(writer, value), value.Kind);

    public static BuiltValue? OfNumber(decimal? number) => number is { } given ? new((writer, _) => writer.WriteExactValue(given)) : null;

    public static BuiltValue? OfCounts(decimal? numerator, decimal? denominator)
        => numerator is null && denominator is null ? null : new((writer, _) => WriteCounts(writer, Text(numerator), Text(denominator)));

    public static BuiltValue? OfText(string? text) => text is null ? null : new((writer, kind) => WriteText(writer, text, kind));

    public void Write(Utf8JsonWriter writer, MeasureKind? kind) => write(writer, kind);

    /// <summary>What was typed as the document would spell it; what is none of the kind stays a text, of which the reader says what it says of any text in that place.</summary>
    private static void WriteText(Utf8JsonWriter writer, string text, MeasureKind? kind)
    {
        var percent = kind == MeasureKind.Rate && text.EndsWith("%", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
        if (kind is MeasureKind.Flag && text is "true" or "false")
        {
            writer.WriteBooleanValue(text == "true");
        }
        else if (kind is MeasureKind.Count or MeasureKind.Quantity or MeasureKind.Rate && Number.IsMatch(percent))
        {
            writer.WriteRawValue(percent);
        }
        else if (kind is MeasureKind.Rate && text.Split('/') is { Length: 2 } counts && counts.All(Number.IsMatch))
        {
            WriteCounts(writer, counts[0], counts[1]);
        }
        else
        {
            writer.WriteStringValue(DocumentTexts.Whole(text));
        }
    }

    private static void WriteCounts(Utf8JsonWriter writer, string? numerator, string? denominator)
    {
        writer.WriteStartObject();
        foreach (var (name, count) in new[] { ("numerator", numerator), ("denominator", denominator) })
        {
            if (count is not null)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(count);
            }
        }

        writer.WriteEndObject();
    }

    private static string? Text(decimal? count) => count?.ToString("0.############################", CultureInfo.InvariantCulture);
}
