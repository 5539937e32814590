using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Needs;

/// <summary>What has to be declared: for each indicator its measures and milestones by their identifiers, and year by year whether they are there.</summary>
internal static class DataView
{
    private const int Indent = IndicatorHeading.Indent;

    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new DataTexts(language);
        var needs = evaluation.Plan.Needs();
        TitleView.Fill(page, evaluation, texts.Title, language);
        foreach (var each in needs)
        {
            IndicatorHeading.Fill(page, each.Plan.Fiche, language);
            First(page, each, texts, language);
            foreach (var same in each.Values.GroupBy(value => (value.Measure, value.Milestone)))
            {
                page.Hanging(Indent, 2 * Indent, Name(same.Key.Measure, same.Key.Milestone, language));
                YearsView.Fill(page, 2 * Indent, same.Select(value => (value.Year, Said(value, evaluation[each.Id], texts, language))));
            }
        }

        page.Blank();
        page.Paragraph(0, Toned.Strong(Sentence.From(texts.Summary(needs))));
    }

    private static void First(Page page, IndicatorNeeds needs, DataTexts texts, Language language)
    {
        LackingLines.Fill(page, needs.Plan, needs.LacksOption, language);

        if (needs.LacksTarget)
        {
            page.Paragraph(Indent, new Toned(Sentence.From(texts.TargetMissing), Tone.Unsure));
        }

        // While it is not known what is asked, that is what the lines above say.
        if (needs.Plan.Row is not null && needs.Values.Count == 0)
        {
            page.Paragraph(Indent, Toned.Quiet(Sentence.From(texts.NothingNeeded)));
        }
    }

    private static string Name(Measure? measure, Milestone? milestone, Language language)
        => measure is not null ? $"{measure.Label[language]} [{measure.Id}]" : $"{milestone!.Label[language]} [{milestone.Id}]";

    /// <summary>A value beside what is asked of it, so that 64.9999 % is not 65 %.</summary>
    private static string Said(NeededValue value, IndicatorEvaluation indicator, DataTexts texts, Language language) => value switch
    {
        { Measure: { } measure, Value.Number: { } number } => AmountMessages.AmountTextBeside(number, AskedOf(measure, indicator, value.Year), measure, language, digits: 2),
        { Value.Answer: { } answer } => texts.Answer(answer),
        { Value.ClassName: { } name } => name,
        { IsDeclared: true } => texts.Declared,
        { IsReference: true } => texts.Reference,
        _ => texts.Missing,
    };

    private static decimal? AskedOf(Measure measure, IndicatorEvaluation indicator, int year)
    {
        var asking = indicator.Plan.AskedOf(measure.Id, year);
        return indicator.Years.FirstOrDefault(verdict => verdict.Year == year)?.Parts.FirstOrDefault(part => asking.Contains(part.Rule))?.Bound;
    }
}
