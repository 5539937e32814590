using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>Headed texts, each followed discreetly by its place in the source. What the source does not say is left out.</summary>
internal sealed class Sections(Page page, Language language)
{
    public const int Indent = 2;
    private readonly CommonTexts common = new(language);

    public Page Page { get; } = page;

    public void Heading(string heading) => Page.Heading(heading);

    public void Text(string heading, SourcedText? text)
    {
        if (text is not null)
        {
            Heading(heading);
            Page.Paragraph(0, text[language] + " ", Lines(text.Lines));
            Addresses(0, text);
        }
    }

    public void List(string heading, IEnumerable<SourcedText> items)
    {
        var list = items.ToList();
        if (list.Count == 0)
        {
            return;
        }

        Heading(heading);
        foreach (var text in list)
        {
            Item(text[language], text.Lines);
            Addresses(Indent, text);
        }
    }

    public void Item(string text, SourceLines lines) => Page.Hanging(0, Indent, "-\u00A0" + text + " ", Lines(lines));

    private void Addresses(int indent, SourcedText text)
    {
        foreach (var address in text.Links.Concat(text.Contacts))
        {
            Page.Paragraph(indent, Toned.Quiet(address));
        }
    }

    public Toned Lines(SourceLines lines) => Toned.Quiet("(" + common.SourceLines(lines) + ")");
}
