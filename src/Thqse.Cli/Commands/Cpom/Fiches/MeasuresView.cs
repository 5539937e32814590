using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>What can be declared for a fiche, each with the name a document calls it by.</summary>
internal static class MeasuresView
{
    public static void Fill(Sections sections, FicheTargets targets, FicheTexts texts, Language language)
    {
        Items(sections, texts.Measures, targets.Measures.Select(each => (Describe(each, texts, language), each.Lines)));
        Items(sections, texts.Milestones, targets.Milestones.Select(each => (Named(each.Label, each.Id, language), each.Lines)));
        Items(sections, texts.Options, targets.Options.Select(each => (Named(each.Label, each.Id, language), each.Lines)));
        if (targets.ChosenTarget is { } chosen && targets.FindMeasure(chosen.Measure) is { } measure)
        {
            var figure = AmountMessages.AmountText(chosen.Ceiling ?? chosen.Floor, measure, language);
            var label = measure.Label[language];
            Items(sections, texts.ChosenTarget, [(chosen.Ceiling is null ? texts.Above(label, figure) : texts.Below(label, figure), chosen.Lines)]);
        }
    }

    private static void Items(Sections sections, string heading, IEnumerable<(string Text, SourceLines Lines)> items)
    {
        var list = items.ToList();
        if (list.Count == 0)
        {
            return;
        }

        sections.Heading(heading);
        foreach (var (text, lines) in list)
        {
            sections.Item(text, lines);
        }
    }

    private static string Describe(Measure measure, FicheTexts texts, Language language)
    {
        var facts = new List<string> { texts.Kind(measure) };
        if (measure is { Unit: { } unit, Kind: MeasureKind.Count or MeasureKind.Quantity })
        {
            facts[0] += language.Colon() + unit[language];
        }

        if (measure is { Numerator: { } numerator, Denominator: { } denominator })
        {
            facts.Add(texts.Fraction(numerator[language], denominator[language]));
        }

        if (measure.Maximum is { } maximum)
        {
            facts.Add(texts.Maximum(new CommonTexts(language).Number(maximum)));
        }

        return Named(measure.Label, measure.Id, language) + language.Colon() + string.Join(language.Say(" ; ", "; "), facts);
    }

    private static string Named<TId>(LocalizedText label, TId id, Language language) => $"{label[language]} [{id}]";
}
