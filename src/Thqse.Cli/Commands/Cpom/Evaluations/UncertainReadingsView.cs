using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>The readings of low confidence on which a verdict rests.</summary>
internal static class UncertainReadingsView
{
    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var readings = evaluation.Indicators
            .SelectMany(indicator => indicator.Years)
            .Where(verdict => verdict.Parts.Count > 0)
            .SelectMany(verdict => verdict.Readings)
            .Where(reading => reading.Confidence == Confidence.Low)
            .Distinct()
            .ToList();
        if (readings.Count == 0)
        {
            return;
        }

        var texts = new EvaluationTexts(language);
        page.Heading(texts.LowConfidence);
        page.Paragraph(0, texts.LowConfidenceMeaning);
        foreach (var reading in readings)
        {
            page.Hanging(0, IndicatorHeading.Indent, Run.Strong(reading.Indicator?.ToString() ?? string.Empty), " " + reading.Applied[language]);
        }
    }
}
