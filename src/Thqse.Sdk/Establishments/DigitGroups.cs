namespace Thqse.Sdk;

/// <summary>Writes an identifier without spaces ("G") or in groups ("S").</summary>
internal static class DigitGroups
{
    public static string Format(string text, string? format, params int[] groups) => format switch
    {
        null or "" or "G" => text,
        "S" => text.Length == 0 ? text : Spaced(text, groups),
        _ => throw new FormatException($"'{format}' is not a format: G (without spaces) or S (in groups)."),
    };

    private static string Spaced(string text, int[] groups)
    {
        var parts = new string[groups.Length];
        var start = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            parts[i] = text.Substring(start, groups[i]);
            start += groups[i];
        }

        return string.Join(" ", parts);
    }
}
