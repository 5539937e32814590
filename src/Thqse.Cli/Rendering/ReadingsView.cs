using Thqse.Sdk;

namespace Thqse.Cli.Rendering;

/// <summary>The ledger of definitions: their readings, one after the other, below a heading.</summary>
internal static class ReadingsView
{
    public static void Fill(Page page, IReadOnlyList<SourceReading> readings, Language language)
    {
        page.Heading(language.Say("Lectures de la source", "Readings of the source"));
        if (readings.Count == 0)
        {
            page.Paragraph(0, language.Say("Aucune : la source se lit à la lettre.", "None: the source is read to the letter."));
        }

        for (var i = 0; i < readings.Count; i++)
        {
            if (i > 0)
            {
                page.Blank();
            }

            ReadingView.Fill(page, readings[i], language);
        }
    }
}
