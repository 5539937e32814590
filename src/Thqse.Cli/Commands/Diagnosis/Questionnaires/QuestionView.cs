using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>One question: what is asked and of whom, the answers with their points, the evidence expected.</summary>
internal static class QuestionView
{
    private const int Indent = 2;
    private const int PointsWidth = 3;

    public static void Fill(Page page, Question question, Language language)
    {
        var texts = new QuestionnaireTexts(language);
        page.Hanging(0, Indent, Toned.Strong(question.Id), Toned.Quiet(" (" + string.Join(", ", Facts(question, texts)) + ")"));
        page.Paragraph(Indent, question.Text[language]);
        Options(page, question, language);
        Line(page, texts.Evidence, question.Evidence?[language], language);
        Line(page, texts.Indicators, Joined(question.Indicators), language);
        Line(page, texts.Tags, Joined(question.Tags), language);
    }

    private static IEnumerable<string> Facts(Question question, QuestionnaireTexts texts)
    {
        yield return question.Weighting.IsSame ? texts.Weight(question.Weight) : texts.WeightByKind(question.Weighting);
        if (question.IsImperative)
        {
            yield return texts.Imperative;
        }

        if (question.IsMultiple)
        {
            yield return texts.Multiple;
        }

        if (question.IsBonus)
        {
            yield return texts.Bonus;
        }

        if (!question.AllowsNotConcerned && !question.IsImperative && question.SameAs is null)
        {
            yield return texts.ConcernsEverybody;
        }

        yield return texts.Audience(question.AskedOf);
        if (question.AskedIf is { } condition)
        {
            yield return texts.AskedIf(condition);
        }
    }

    private static void Options(Page page, Question question, Language language)
    {
        var common = new CommonTexts(language);
        var texts = new QuestionnaireTexts(language);
        if (question.SameAs is { } other)
        {
            page.Paragraph(Indent, texts.SameAs(other));
            return;
        }

        foreach (var band in question.Figure?.Bands ?? [])
        {
            page.Entry(Indent, PointsWidth + 2, Toned.Strong(TextCells.PadLeft(common.Number(band.Points), PointsWidth)), question.Figure!.BandText(band, language));
        }

        foreach (var option in question.Options)
        {
            var points = TextCells.PadLeft(common.Number(option.Points), PointsWidth);
            page.Entry(Indent, PointsWidth + 2, Toned.Strong(points), option.Label[language] + " ", Toned.Quiet("[" + option.Id + "]"));
        }
    }

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);

    private static void Line(Page page, string term, string? said, Language language)
    {
        if (said is not null)
        {
            page.Hanging(Indent, 2 * Indent, Toned.Quiet(term + language.Colon() + said));
        }
    }
}
