using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Comparisons;

/// <summary>Who is compared, what differs, the counts on both sides, then what moved, indicator by indicator.</summary>
internal static class CpomComparisonView
{
    private const int PlaceWidth = 14;

    public static void Fill(Page page, CpomComparison comparison, Language language)
    {
        var texts = new CpomComparisonTexts(language);
        Title(page, comparison, language);
        Differences(page, comparison, texts, language);
        Counts(page, comparison, texts, language);
        page.Heading(texts.Moved(comparison.Moved.Count));
        foreach (var moved in comparison.Moved.GroupBy(each => each.Id))
        {
            IndicatorHeading.Fill(page, FicheOf(comparison, moved.Key), language);
            Indicator(page, [.. moved], comparison.Differences.Count, texts, language);
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(texts.Unmoved(comparison.UnmovedCount)));
    }

    /// <summary>The fiche as it stands after; as it stood before where the later edition has it no more.</summary>
    private static Fiche FicheOf(CpomComparison comparison, IndicatorId id) => comparison.After.TryGet(id, out var indicator) ? indicator.Fiche : comparison.Before[id].Fiche;

    private static void Title(Page page, CpomComparison comparison, Language language)
    {
        var (texts, establishments) = (new CpomComparisonTexts(language), new EstablishmentTexts(language));
        string[] names = [establishments.Name(comparison.Before.Establishment), establishments.Name(comparison.After.Establishment)];
        page.Paragraph(0, Toned.Strong(string.Join($" {page.Signs.Arrow} ", names.Distinct(StringComparer.Ordinal))));
        page.Hanging(0, 2, texts.Before(establishments.Who(comparison.Before.Establishment), comparison.Before.AsOf));
        page.Hanging(0, 2, texts.After(establishments.Who(comparison.After.Establishment), comparison.After.AsOf));
        page.Paragraph(0, Toned.Quiet(comparison.After.Catalogue.Label[language]));
        page.Paragraph(0, Toned.Quiet(new CommonTexts(language).Catalogue(comparison.After.Catalogue)));
    }

    private static void Differences(Page page, CpomComparison comparison, CpomComparisonTexts texts, Language language)
    {
        page.Heading(texts.Differences);
        if (comparison.Differences.Count == 0)
        {
            page.Paragraph(0, texts.NoDifference);
        }

        foreach (var reading in comparison.Differences.Where(difference => difference.Kind == DifferenceKind.Reading))
        {
            page.Hanging(0, 2, Sentence.From(reading.Explain(language)));
        }

        foreach (var kind in comparison.Differences.Where(difference => difference.Kind != DifferenceKind.Reading).GroupBy(difference => difference.Kind))
        {
            var indicators = string.Join(", ", kind.Select(difference => difference.Indicator?.ToString()).OfType<string>());
            page.Hanging(0, 2, Sentence.From(kind.First().Explain(language) + (indicators.Length == 0 ? string.Empty : language.Say(" : ", ": ") + indicators)));
        }
    }

    private static void Counts(Page page, CpomComparison comparison, CpomComparisonTexts texts, Language language)
    {
        page.Heading(texts.Counts);
        var statuses = Enum.GetValues<VerdictStatus>();
        var width = statuses.Max(status => TextCells.Width(status.Label(language))) + 2;
        foreach (var status in statuses)
        {
            page.Row(
            [
                new Toned(TextCells.PadRight(page.Signs.Of(status) + " " + status.Label(language), width), Signs.ToneOf(status)),
                FormattableString.Invariant($" {comparison.Before.Summary[status],4} {page.Signs.Arrow} {comparison.After.Summary[status],4}"),
            ]);
        }
    }

    /// <summary>Causes that are the same for all are said once; where a single difference was made, it is known.</summary>
    private static void Indicator(Page page, IReadOnlyList<MovedVerdict> verdicts, int differences, CpomComparisonTexts texts, Language language)
    {
        var causes = verdicts.Select(verdict => verdict.ExplainCauses(language)).Distinct().ToArray();
        foreach (var verdict in verdicts)
        {
            page.Entry(IndicatorHeading.Indent, PlaceWidth, Toned.Strong(Place(verdict, texts)), verdict.ExplainMove(language));
            if (causes.Length > 1)
            {
                page.Paragraph(IndicatorHeading.Indent + PlaceWidth, Toned.Quiet(verdict.ExplainCauses(language)));
            }
        }

        if (causes.Length == 1 && differences > 1)
        {
            page.Paragraph(IndicatorHeading.Indent, Toned.Quiet(causes[0]));
        }
    }

    private static string Place(MovedVerdict moved, CpomComparisonTexts texts) => moved.Horizon switch
    {
        VerdictHorizon.Year => CommonTexts.Year(moved.Year!.Value),
        VerdictHorizon.ToDate => texts.UntilYear(moved.Year!.Value),
        VerdictHorizon.Period => texts.Period,
    };
}
