using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>An evaluation, as the quality lead of a hospital reads it: where we stand, then what to do about it.</summary>
internal static class EvaluationView
{
    public static void Fill(Page page, CpomEvaluation evaluation, bool isBrief, Language language)
    {
        var texts = new EvaluationTexts(language);
        TitleView.Fill(page, evaluation, texts.EvaluatedOn(evaluation.AsOf), language);
        GridView.Fill(page, evaluation, language);
        if (!isBrief)
        {
            CountsView.Fill(page, evaluation, language);
            NotMetView.Fill(page, evaluation, language);
            UndeterminedView.Fill(page, evaluation, language);
            PendingView.Fill(page, evaluation, language);
            ToCompleteView.Fill(page, evaluation, language);
            ContestedView.Fill(page, evaluation.Contested(), language);
            page.Blank();
            page.Paragraph(0, Toned.Quiet(texts.MoreToRead));
            page.Paragraph(0, Toned.Quiet(texts.WhatToDo));
        }

        // Last, where a terminal leaves the eye.
        page.Blank();
        page.Paragraph(0, Toned.Strong(texts.SummaryOn(evaluation.AsOf, evaluation.Summary)));
    }
}
