using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Rendering;

/// <summary>Several documents, a line each, those that are refused among the others; then how many there are of both.</summary>
internal static class SummaryLines
{
    public static void Fill<T>(Page page, IReadOnlyList<NamedDocument<T>> documents, Func<T, string> summary, Language language)
        where T : class
    {
        var texts = new FailureTexts(language);
        var names = Names([.. documents.Select(each => each.Name)]);
        var column = Math.Min(page.Width / 2, names.Max(TextCells.Width)) + 2;
        foreach (var (document, name) in documents.Zip(names))
        {
            var said = document switch
            {
                { Unreadable: { } why } => new Toned(why, Tone.Bad),
                { Value: { } value } => new Toned(summary(value)),
                _ => new Toned(texts.Refused(document.Read.Diagnostics.Count), Tone.Bad),
            };
            page.Entry(0, column, TextCells.Cut(name, column - 2, page.Signs.Ellipsis), said);
        }

        var done = documents.Count(each => each.ExitCode == ExitCode.Done);
        page.Blank();
        page.Paragraph(0, Toned.Strong(texts.ReadOf(done, documents.Count)));
    }

    /// <summary>Without the folders, where the names tell the files apart.</summary>
    private static IReadOnlyList<string> Names(IReadOnlyList<string> files)
    {
        var names = files.Select(file => Path.GetFileName(file)).ToList();
        return names.Distinct(StringComparer.Ordinal).Count() == files.Count ? names : files;
    }
}
