namespace Thqse.Sdk;

/// <summary>A place in the text of a document, for people who look at it in an editor. Immutable.</summary>
public sealed class DocumentPlace
{
    internal DocumentPlace(int line, int column, int length, string text)
    {
        Line = line;
        Column = column;
        Length = length;
        Text = text;
    }

    /// <summary>The number of the line, 1 or more.</summary>
    public int Line { get; }

    /// <summary>The number of the character in the line, 1 or more.</summary>
    public int Column { get; }

    /// <summary>How many characters of the line are meant, at least 1.</summary>
    public int Length { get; }

    /// <summary>The line itself, without its end; may be empty.</summary>
    public string Text { get; }
}
