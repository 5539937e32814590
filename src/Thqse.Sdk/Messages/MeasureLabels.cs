namespace Thqse.Sdk.Messages;

/// <summary>Labels of measures where they are not of one year.</summary>
internal static class MeasureLabels
{
    private static readonly string[] OfTheYear = [" dans l'année", " de l'année", " in the year", " of the year"];

    /// <summary>"Réunions tenues dans l'année" over several years: "Réunions tenues".</summary>
    public static string OverYears(LocalizedText label, Language language)
    {
        var text = label[language];
        return OfTheYear.FirstOrDefault(end => text.EndsWith(end, StringComparison.Ordinal)) is { } year ? text.Substring(0, text.Length - year.Length) : text;
    }
}
