using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>The line that opens what is said of one indicator.</summary>
internal static class IndicatorHeading
{
    public const int Indent = 2;
    public const int YearWidth = 6;

    public static void Fill(Page page, Fiche fiche, Language language)
    {
        page.Blank();
        page.Hanging(0, Indent, Toned.Strong(fiche.Id.ToString()), " " + fiche.Label[language]);
    }
}
