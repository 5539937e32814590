using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>The verdicts that another reading of the source would turn into others, the least sure reading first; that none is, in one line.</summary>
internal static class ContestedView
{
    private const int Indent = IndicatorHeading.Indent;
    private const int PlaceWidth = 20;

    public static void Fill(Page page, ContestedVerdicts contested, Language language)
    {
        var texts = new ContestedTexts(language);
        page.Heading(texts.Heading);
        var readings = contested.Readings.Where(reading => reading.Untold.Count > 0 || reading.Moved.Any(moved => moved.ChangesStatus)).ToList();
        page.Paragraph(0, readings.Count == 0 ? texts.AllHold : texts.Meaning);
        foreach (var reading in readings)
        {
            page.Blank();
            Reading(page, reading, texts, language);
        }

        if (contested.Verdicts.Count(verdict => !verdict.ChangesStatus) is > 0 and var others)
        {
            page.Blank();
            page.Paragraph(0, Toned.Quiet(texts.FiguresOnly(others)));
        }
    }

    private static void Reading(Page page, ContestedReading reading, ContestedTexts texts, Language language)
    {
        page.Hanging(0, Indent, Toned.Strong(reading.Id.ToString()), new Toned(" (" + texts.Confidence(reading.Entry.Confidence) + ")", Tone.Unsure), language.Colon() + reading.Entry.Applied[language]);
        foreach (var alike in reading.Moved.Where(moved => moved.ChangesStatus).GroupBy(moved => (moved.Id, moved.Horizon, Before: moved.Before?.Status, After: moved.After?.Status)))
        {
            var (id, horizon, before, after) = alike.Key;
            var owner = reading.Entry.Indicator is null ? id + " " : string.Empty;
            page.Entry(Indent, PlaceWidth, Toned.Quiet(owner + texts.Place(horizon, alike.Select(moved => moved.Year))), [Status(page, before, texts, language), " " + page.Signs.Arrow + " ", Status(page, after, texts, language)]);
        }

        var untold = reading.Untold.GroupBy(each => (each.Horizon, Why: each.Explain(language)));
        foreach (var alike in untold)
        {
            page.Entry(Indent, PlaceWidth, Toned.Quiet(texts.Place(alike.Key.Horizon, alike.Select(each => each.Year))), Toned.Quiet(alike.Key.Why));
        }
    }

    private static Toned Status(Page page, VerdictStatus? status, ContestedTexts texts, Language language)
        => status is { } known ? new Toned(page.Signs.Of(known) + "\u00A0" + known.Label(language), Signs.ToneOf(known)) : Toned.Quiet(texts.NothingAsked);
}
