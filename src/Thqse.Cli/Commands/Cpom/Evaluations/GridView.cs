using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>Every indicator in one line, with a sign for each year, for the sum so far and for the period.</summary>
internal static class GridView
{
    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        var years = evaluation.Catalogue.Years.Targeted.ToList();
        var layout = new GridLayout(
            page,
            years,
            evaluation.Indicators.Max(each => each.Id.ToString().Length),
            evaluation.Indicators.Max(each => TextCells.Width(page.Adapt(each.Fiche.ShortLabel[language]))),
            texts);
        foreach (var axis in evaluation.Indicators.GroupBy(each => each.Fiche.Identity.Axis))
        {
            page.Blank();
            page.Row(layout.Header(texts.Axis(axis.Key)));
            foreach (var indicator in axis)
            {
                page.Row(Line(page, layout, evaluation, indicator, language));
            }
        }

        Legend(page, layout, evaluation, language);
    }

    private static IEnumerable<Toned> Line(Page page, GridLayout layout, CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language)
    {
        var label = TextCells.Cut(page.Adapt(indicator.Fiche.ShortLabel[language]), layout.LabelWidth, page.Signs.Ellipsis);
        yield return TextCells.PadRight(indicator.Id.ToString(), layout.IdentifierWidth) + " ";
        yield return new Toned(TextCells.PadRight(label, layout.LabelWidth), indicator.IsApplicable ? Tone.Plain : Tone.Quiet);
        foreach (var year in indicator.Years)
        {
            yield return layout.YearCell(page.Signs.Of(year), Signs.ToneOf(year.Status));
        }

        yield return Horizon(page, layout, indicator.ToDate);
        yield return Horizon(page, layout, indicator.Period);
    }

    private static Toned Horizon(Page page, GridLayout layout, HorizonVerdict? verdict)
    {
        if (verdict is null)
        {
            return layout.HorizonCell(" ", Tone.Plain);
        }

        return Horizons.IsLost(verdict)
            ? layout.HorizonCell(page.Signs.Of(verdict.Status) + page.Signs.Lost, Tone.Bad)
            : layout.HorizonCell(page.Signs.Of(verdict), Signs.ToneOf(verdict.Status));
    }

    private static void Legend(Page page, GridLayout layout, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        var years = evaluation.Catalogue.Years;
        int[] upTo = [.. evaluation.Indicators.Select(Horizons.ToDateYear).Distinct()];
        var legend = new List<Toned>();
        foreach (var (sign, meaning, tone) in Meanings(page, texts, language))
        {
            // A sign stays on the line of its meaning.
            legend.Add(new Toned(sign + "\u00A0", tone));
            legend.Add(meaning.Replace(' ', '\u00A0') + "\u00A0\u00A0 ");
        }

        if (evaluation.Indicators.Any(each => each.Period is { } period && Horizons.IsLost(period)))
        {
            legend.Add(new Toned(page.Signs.Pending + page.Signs.Lost + "\u00A0", Tone.Bad));
            legend.Add(texts.Lost.Replace(' ', '\u00A0'));
        }

        page.Blank();
        page.Paragraph(0, [.. legend]);
        page.Paragraph(0, Toned.Quiet(texts.ToDateMeaning(layout.ToDateColumn, years.First, upTo.Length == 1 ? upTo[0] : null) + language.Say(" ; ", "; ")
            + texts.PeriodMeaning(layout.PeriodColumn, years.First, years.Last) + "."));
    }

    private static IEnumerable<(string Sign, string Meaning, Tone Tone)> Meanings(Page page, EvaluationTexts texts, Language language)
    {
        return Enum.GetValues<VerdictStatus>().SelectMany(status => status switch
        {
            VerdictStatus.Pending => [(page.Signs.PendingShort, texts.PendingShort, Tone.Open), (page.Signs.Pending, texts.PendingNotDeclared, Tone.Open)],
            VerdictStatus.Met => [Plain(status), (page.Signs.Provisional, texts.Provisional, Signs.ToneOf(status))],
            VerdictStatus.NotMet or VerdictStatus.Undetermined or VerdictStatus.NoTarget or VerdictStatus.NotApplicable => new[] { Plain(status) },
        });

        (string, string, Tone) Plain(VerdictStatus status) => (page.Signs.Of(status), status.Label(language).ToLowerInvariant(), Signs.ToneOf(status));
    }
}
