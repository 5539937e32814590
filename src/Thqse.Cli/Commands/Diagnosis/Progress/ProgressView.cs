using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Progress;

/// <summary>How far a response is: the whole, a line for each theme, who took part.</summary>
internal static class ProgressView
{
    private const int Indent = 2;

    public static void Fill(Page page, string file, QuestionnaireResponse response, Language language)
    {
        var texts = new ProgressTexts(language);
        var progress = ResponseProgress.Of(response);
        page.Blank();
        page.Paragraph(0, Toned.Strong(new EstablishmentTexts(language).Name(response.Establishment)), Toned.Quiet(" (" + file + ")"));
        page.Paragraph(0, texts.Answered(progress.Overall) + ".");
        page.Blank();
        var column = Math.Min(page.Width / 2, progress.Themes.Max(each => TextCells.Width(each.Theme.Label[language]))) + 2;
        foreach (var theme in progress.Themes)
        {
            var done = theme.Progress.Asked - theme.Progress.Remaining;
            page.Row(
            [
                new string(' ', Indent) + TextCells.PadRight(TextCells.Cut(page.Adapt(theme.Theme.Label[language]), column - 2, page.Signs.Ellipsis), column),
                new Toned(Bar(page, done, theme.Progress.Asked), theme.Progress.IsComplete ? Tone.Good : Tone.Open),
                $" {CommonTexts.Count(done)}/{CommonTexts.Count(theme.Progress.Asked)}",
            ]);
        }

        page.Blank();
        page.Hanging(0, Indent, Toned.Strong(texts.Contributors + language.Colon()), progress.Contributors.Count == 0
            ? texts.NoContributor + "."
            : string.Join(", ", progress.Contributors.Select(each => $"{each.Contributor} ({texts.Answers(each.Answers)})")) + ".");
        if (progress.Unanswered.Count > 0)
        {
            page.Paragraph(0, Toned.Quiet(texts.WhatRemains));
        }
    }

    /// <summary>A sign for each question, full for those that are answered.</summary>
    private static string Bar(Page page, int done, int all)
        => string.Concat(Enumerable.Repeat(BarSigns.Of(page).Full, done)) + string.Concat(Enumerable.Repeat(BarSigns.Of(page).Rest, all - done));
}
