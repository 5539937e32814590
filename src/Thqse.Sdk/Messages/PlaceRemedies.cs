namespace Thqse.Sdk.Messages;

/// <summary>What to type where an object is due and a plain value was given: what the value was probably meant to be there.</summary>
internal static class PlaceRemedies
{
    private const int LongestShown = 60;

    // The parts of a pointer to a member of a member of the document, the empty one before the first stroke too.
    private const int OneBelow = 3;

    /// <summary>A sentence, with the space before it; empty when nothing can be told.</summary>
    /// <param name="value">The value, neither blank nor null.</param>
    /// <param name="pointer">Where it is; the document itself is no place for it.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(string value, string pointer, Language language)
    {
        var place = pointer.Split('/');
        if (value.Length >= LongestShown || place.Length < OneBelow)
        {
            return string.Empty;
        }

        var written = TypeRemedies.IsNumber(value) || value is "true" or "false" ? value : $"\"{value}\"";
        var line = (place[1], place.Length) switch
        {
            ("answers", OneBelow) => $"{{ \"options\": [\"{value}\"] }}",
            ("choices", OneBelow) => $"{{ \"{(written[0] == '"' ? "option" : "target")}\": {written} }}",
            ("observations", OneBelow) => "{ \"2025\": { \"values\": { } } }",
            ("observations", OneBelow + 1) => "{ \"values\": { } }",
            _ => null,
        };
        return line is null ? string.Empty : language.Say($" Écrivez {line}.", $" Write {line}.");
    }

    /// <summary>What a member of the document holds, by name, where a list was given.</summary>
    public static string OfList(string pointer, Language language)
    {
        var line = pointer switch
        {
            "/notConcerned" => "{ \"CPOM_OS_13\": \"bloc opératoire fermé\" }",
            "/choices" => "{ \"CPOM_OS_8\": { \"target\": 15 } }",
            "/observations" => "{ \"CPOM_OS_12\": { \"2025\": { \"values\": { \"mammograms\": 770 } } } }",
            "/readings" => "{ \"CPOM_OS_20\": \"per-year\" }",
            "/answers" => "{ \"governance-01\": { \"options\": [\"sustained\"] } }",
            "/establishment" => "{ \"category\": \"ch\", \"beds\": 320 }",
            _ => null,
        };
        return line is null ? string.Empty : language.Say($" Écrivez par exemple {line}.", $" Write for instance {line}.");
    }
}
