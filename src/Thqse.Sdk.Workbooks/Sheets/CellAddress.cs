namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>The address of a cell: "F14" for column 6, line 14; both count from 1.</summary>
internal static class CellAddress
{
    private const int Letters = 26;

    public static string Of(int column, int line) => ColumnName(column) + line.ToString(CultureInfo.InvariantCulture);

    public static string ColumnName(int column)
    {
        var name = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }

    /// <summary>Column and line of an address, which may have dollars; null for what is none.</summary>
    public static (int Column, int Line)? Parse(string? address)
    {
        var text = (address ?? string.Empty).Replace("$", string.Empty, StringComparison.Ordinal);
        var letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is > 0 and <= 3 && int.TryParse(text.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? (text.Take(letters).Aggregate(0, (column, letter) => (column * Letters) + letter - 'A' + 1), line)
            : null;
    }
}
