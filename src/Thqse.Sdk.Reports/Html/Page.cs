using System.Text;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Html;

/// <summary>
/// The elements of a page in HTML, made of XML, so that every text is encoded; a few functions, as pages are made of few things. Nothing in a page runs or is fetched.
/// </summary>
internal static class Page
{
    private static readonly string[] Void = ["meta", "br", "link"];

    public static XElement Of(string name, params object?[] content) => new(name, content.Select(each => each is string text ? Canvas.Readable(text) : each));

    public static XAttribute Class(string name) => new("class", name);

    public static XAttribute Id(string id) => new("id", id);

    public static XElement Link(string id, string text) => Of("a", new XAttribute("href", "#" + id), text);

    /// <summary>A table with a caption and the heads of its columns; the first cell of a line is the head of the line. Where the page is narrow, each cell bears the head of its column.</summary>
    public static XElement Table(string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object>> lines) => Of(
        "table",
        Of("caption", caption),
        Of("thead", Of("tr", heads.Select(head => Of("th", new XAttribute("scope", "col"), head)).ToArray<object>())),
        Of("tbody", lines.Select(line => Of("tr", line.Select((cell, index) => index == 0 ? Of("th", new XAttribute("scope", "row"), cell) : Of("td", new XAttribute("data-head", heads[index]), cell)).ToArray<object>())).ToArray<object>()));

    /// <summary>A picture within a page: it shrinks with it, as long as it can be read; then it moves sideways, by keys too.</summary>
    public static XElement Figure(Picture picture)
    {
        var svg = XElement.Parse(picture.Svg);
        svg.SetAttributeValue("height", null);
        svg.SetAttributeValue("width", "100%");
        svg.SetAttributeValue("style", FormattableString.Invariant($"max-width:{picture.Width}px"));
        return Of("figure", new XAttribute("tabindex", "0"), new XAttribute("aria-label", Canvas.Readable(picture.Title)), svg);
    }

    /// <summary>The whole file. What an element of HTML cannot be, is not written: "&lt;td/&gt;" would be an open cell.</summary>
    public static string Write(Language language, string title, params object?[] body)
    {
        var html = Of(
            "html",
            new XAttribute("lang", language.Code()),
            Of("head", Of("meta", new XAttribute("charset", "utf-8")), Of("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")), Of("title", title), new XElement("style", PrintStyle.Css)),
            Of("body", Of("main", body)));
        foreach (var element in html.DescendantsAndSelf().Where(element => element.IsEmpty && element.Name.NamespaceName.Length == 0 && !Void.Contains(element.Name.LocalName)))
        {
            element.Value = string.Empty;
        }

        return new StringBuilder("<!DOCTYPE html>\n").Append(html.ToString(SaveOptions.DisableFormatting)).Append('\n').ToString();
    }
}
