using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Merging;

/// <summary>What colleagues agree on, counted, and what they do not, with what each of them says.</summary>
internal static class MergeView
{
    private const int Indent = 2;

    public static void Fill(Page page, MergedResponse merged, IReadOnlyList<string> names, string? file, Language language)
    {
        var texts = new MergeTexts(language);
        page.Paragraph(0, Toned.Strong(new EstablishmentTexts(language).Name(merged.Response.Establishment)));
        page.Paragraph(0, texts.Title(names.Count) + language.Colon() + string.Join(", ", names));
        if (merged.EstablishmentConflicts.Count > 0)
        {
            page.Heading(texts.Establishment(merged.EstablishmentConflicts.Count));
            page.Paragraph(0, Toned.Quiet(texts.EstablishmentMeaning));
            foreach (var conflict in merged.EstablishmentConflicts)
            {
                page.Blank();
                page.Paragraph(0, Toned.Strong(texts.Member(conflict.Member) + $" [{conflict.Member}]"));
                foreach (var each in conflict.Statements)
                {
                    page.Hanging(Indent, 2 * Indent, Toned.Quiet(names[each.Place] + language.Colon()), each.Value);
                }
            }
        }

        page.Heading(texts.Conflicts(merged.Conflicts.Count));
        page.Paragraph(0, merged.Conflicts.Count == 0 ? texts.NoConflict : Toned.Quiet(texts.ConflictsMeaning));
        foreach (var conflict in merged.Conflicts)
        {
            page.Blank();
            page.Hanging(0, Indent, Toned.Strong(conflict.Question.Id), " " + conflict.Question.Text[language]);
            foreach (var each in conflict.Answers)
            {
                page.Hanging(Indent, 2 * Indent, Toned.Quiet(names[each.Place] + language.Colon()), Said(conflict.Question, each.Answer, texts, language));
            }
        }

        page.Blank();
        page.Paragraph(0, texts.Progress(AnswerProgress.Of(merged.Response)));
        page.Paragraph(0, Toned.Strong(file is null ? texts.NotWritten : texts.Written(file)));
    }

    private static string Said(Question question, Answer answer, MergeTexts texts, Language language) => answer switch
    {
        { State: AnswerState.NotConcerned } => texts.NotConcerned(answer.Justification),
        { Figure: { } figure } => FigureText.Of(question.Figure!, figure, language),
        _ => string.Join(" ; ", answer.Options.Select(option => $"{question.Options.First(each => each.Id == option).Label[language]} [{option}]")),
    };
}
