namespace Thqse.Sdk.Reports;

/// <summary>
/// A picture as scalable vector graphics. Immutable. All its texts are texts, its title and description are read out by a screen reader,
/// and the same input gives the same characters, whatever the machine and its culture.
/// </summary>
public sealed class Picture
{
    internal Picture(string title, string description, int width, int height, string svg)
    {
        Title = title;
        Description = description;
        Width = width;
        Height = height;
        Svg = svg;
    }

    /// <summary>What the picture is of, in a few words; never blank.</summary>
    public string Title { get; }

    /// <summary>What the picture shows, for who does not see it; never blank.</summary>
    public string Description { get; }

    /// <summary>How wide it is drawn where nothing says otherwise, in CSS pixels, more than zero.</summary>
    public int Width { get; }

    /// <summary>How high it is drawn where nothing says otherwise, in CSS pixels, more than zero.</summary>
    public int Height { get; }

    /// <summary>The element "svg", ready for a file of its own or for a page in HTML; never blank. Every text of a user is encoded.</summary>
    public string Svg { get; }

    /// <summary>The picture as it is written to a file.</summary>
    public override string ToString() => Svg;
}
