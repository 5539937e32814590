using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>How a document is written: for who reads one, or for a program that reads thousands. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<WritingOptions>))]
public sealed class WritingOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="isOneLine">Whether the document stands on one line, as JSON Lines has it, rather than indented.</param>
    /// <param name="hasWhy">
    /// Whether verdicts are explained: the members <c>why</c>, and the <c>text</c> of a path to green. Everything that they are made of (figures, reasons, steps, readings) is written
    /// either way.
    /// </param>
    public WritingOptions(bool isOneLine = false, bool hasWhy = true)
    {
        IsOneLine = isOneLine;
        HasWhy = hasWhy;
    }

    /// <summary>Indented, with every sentence.</summary>
    public static WritingOptions Default { get; } = new();

    /// <summary>On one line, with every sentence.</summary>
    public static WritingOptions OneLine { get; } = new(isOneLine: true);

    /// <summary>Whether the document stands on one line.</summary>
    public bool IsOneLine { get; }

    /// <summary>Whether verdicts are explained in sentences.</summary>
    public bool HasWhy { get; }

    /// <summary>Whether on one line, and whether with sentences.</summary>
    public override string ToString() => $"{(IsOneLine ? "one line" : "indented")}, {(HasWhy ? "with" : "without")} sentences";
}
