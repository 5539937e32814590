using System.Xml.Linq;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>What the documentation file says of one type or member.</summary>
internal sealed class MemberDocumentation(XElement element)
{
    /// <summary>What it is, and for a property or a method what it gives.</summary>
    public string Summary => Text("summary");

    /// <summary>What is said of the value that a property or a method gives, wherever it is said.</summary>
    public string OfValue => string.Join(' ', Text("summary"), Text("value"), Text("returns"), Text("remarks"));

    public string Returns => Text("returns");

    /// <summary>Whether the words are those of the member that it overrides or implements.</summary>
    public bool IsInherited => element.Element("inheritdoc") is not null;

    /// <summary>The exceptions it names, by their simple names.</summary>
    public IReadOnlyList<string> Exceptions => [.. element.Elements("exception").Select(each => each.Attribute("cref")!.Value.Split('.', ':')[^1])];

    public string OfParameter(string name)
        => Words(element.Elements("param").FirstOrDefault(each => each.Attribute("name")?.Value == name));

    private string Text(string tag) => Words(element.Element(tag));

    /// <summary>The text with the names that it refers to, such as the last part of a "see cref".</summary>
    private static string Words(XElement? element)
        => element is null ? string.Empty : string.Concat(element.DescendantNodes().Select(Word)).Trim();

    private static string Word(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { HasAttributes: true } reference => reference.FirstAttribute!.Value.Split('.', ':')[^1],
        _ => string.Empty,
    };
}
