using System.Globalization;

namespace Thqse.Cli.Tests.Support;

/// <summary>Cultures that write numbers, dates or letters in other ways than ours.</summary>
internal static class Cultures
{
    public static IReadOnlyList<string> Unusual { get; } = ["fr-FR", "de-DE", "th-TH", "tr-TR", "ar-SA"];

    public static T In<T>(string culture, Func<T> run)
    {
        var (usual, usualOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (usual, usualOfTexts);
        }
    }
}
