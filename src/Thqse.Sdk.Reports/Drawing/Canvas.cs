namespace Thqse.Sdk.Reports.Drawing;

/// <summary>
/// What a picture is drawn on. Elements come in the order in which they are drawn; numbers have two decimals at most; texts are encoded by the XML that they become.
/// No identifier stands in it, so that several pictures can stand in one page.
/// </summary>
internal sealed class Canvas
{
    public const string Fonts = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly List<XElement> elements = [];

    /// <summary>A box, of one colour, with a border or without.</summary>
    public Canvas Box(decimal x, decimal y, decimal width, decimal height, string fill, string? border = null)
        => Add("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill), ("stroke", border));

    /// <summary>A box of slanted lines: what is not concerned, or not known yet. Told from a colour by everybody.</summary>
    public Canvas Hatched(decimal x, decimal y, decimal width, decimal height, string line, string fill = Palette.Paper, decimal step = 5)
    {
        Box(x, y, width, height, fill, line);
        var path = new System.Text.StringBuilder();
        for (var start = step; start < width + height; start += step)
        {
            var (x1, y1) = start <= height ? (x, y + start) : (x + start - height, y + height);
            var (x2, y2) = start <= width ? (x + start, y) : (x + width, y + start - width);
            path.Append(CultureInfo.InvariantCulture, $"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}");
        }

        return Path(path.ToString(), line, 0.8m);
    }

    public Canvas Line(decimal x1, decimal y1, decimal x2, decimal y2, string colour, decimal width = 1, string? dashes = null)
        => Add("line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", colour), ("stroke-width", Number(width)), ("stroke-dasharray", dashes));

    public Canvas Path(string d, string stroke, decimal width, string fill = "none", string? dashes = null)
        => Add("path", ("d", d), ("fill", fill), ("stroke", stroke), ("stroke-width", Number(width)), ("stroke-dasharray", dashes), ("stroke-linejoin", "round"), ("stroke-linecap", "round"));

    public Canvas Circle(decimal x, decimal y, decimal radius, string fill, string stroke)
        => Add("circle", ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("fill", fill), ("stroke", stroke), ("stroke-width", "1.5"));

    /// <summary>A text on one line; <paramref name="anchor"/> is start, middle or end.</summary>
    public Canvas Text(decimal x, decimal y, string text, decimal size = 12, string anchor = "start", string colour = Palette.Ink, bool isBold = false)
    {
        Add("text", ("x", Number(x)), ("y", Number(y)), ("font-size", Number(size)), ("text-anchor", anchor == "start" ? null : anchor), ("fill", colour), ("font-weight", isBold ? "bold" : null));
        elements[^1].Add(Readable(text));
        return this;
    }

    /// <summary>A text that climbs to the right, over a narrow column.</summary>
    public Canvas Slanted(decimal x, decimal y, string text, decimal size)
    {
        Text(x, y, text, size);
        elements[^1].Add(new XAttribute("transform", $"rotate(-60 {Number(x)} {Number(y)})"));
        return this;
    }

    /// <summary>A text that a pointer shows over an area, and that a screen reader passes over: the description says it already.</summary>
    public Canvas Tip(string text)
    {
        elements[^1] = new XElement(Svg + "g", new XElement(Svg + "title", Readable(text)), elements[^1]);
        return this;
    }

    public Picture Done(string title, string description, decimal width, decimal height)
    {
        var (wide, high) = ((int)Math.Ceiling(width), (int)Math.Ceiling(height));
        var root = new XElement(
            Svg + "svg",
            new XAttribute("width", wide),
            new XAttribute("height", high),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {wide} {high}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", Readable(title + ". " + description)),
            new XAttribute("font-family", Fonts),
            new XElement(Svg + "title", Readable(title)),
            new XElement(Svg + "desc", Readable(description)),
            new XElement(Svg + "rect", new XAttribute("width", wide), new XAttribute("height", high), new XAttribute("fill", Palette.Paper)),
            elements);
        return new Picture(title, description, wide, high, root.ToString(SaveOptions.DisableFormatting) + "\n");
    }

    /// <summary>A text without what XML cannot hold.</summary>
    public static string Readable(string text) => string.Concat(text.EnumerateRunes().Select(rune => IsReadable(rune.Value) ? rune.ToString() : "\uFFFD"));

    public static string Number(decimal number) => (Math.Round(number, 2, MidpointRounding.AwayFromZero) + 0.0m).ToString("0.##", CultureInfo.InvariantCulture);

    private static bool IsReadable(int character) => character is '\t' or '\n' or '\r' || (character >= 0x20 && character is not (0xFFFE or 0xFFFF));

    private Canvas Add(string name, params (string Name, string? Value)[] attributes)
    {
        elements.Add(new XElement(Svg + name, attributes.Where(each => each.Value is not null).Select(each => new XAttribute(each.Name, each.Value!))));
        return this;
    }
}
