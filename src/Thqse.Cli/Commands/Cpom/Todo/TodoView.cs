using NodaTime;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Todo;

/// <summary>What is left to do: by due date, what is short apart from what is not declared, then evidence and comments; the summary last.</summary>
internal static class TodoView
{
    public static void Fill(Page page, CpomEvaluation evaluation, LocalDate? before, Language language)
    {
        var texts = new TodoTexts(language);
        var items = evaluation.Todo(before);
        TitleView.Fill(page, evaluation, texts.Title(evaluation.AsOf), language);
        foreach (var due in items.GroupBy(item => item.Due))
        {
            page.Heading(texts.Due(due.Key, due.First().DaysLeft(evaluation.AsOf)));
            foreach (var kind in due.GroupBy(item => item.Kind))
            {
                page.Blank();
                page.Paragraph(0, Toned.Strong(texts.Kind(kind.Key, kind.Count())));
                Items(page, kind, language);
            }
        }

        page.Blank();
        page.Paragraph(0, Toned.Strong(Sentence.From(texts.Summary(items).TrimEnd('.'))));
    }

    private static void Items(Page page, IEnumerable<TodoItem> items, Language language)
    {
        foreach (var item in items)
        {
            var id = item.Verdict.Indicator.Id.ToString();
            page.Entry(0, IdentifierWidth, Toned.Strong(id), Sentence.Capital(item.Explain(language)));
        }
    }

    private const int IdentifierWidth = 11;
}
