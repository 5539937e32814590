namespace Thqse.Sdk;

/// <summary>Why a text is no JSON, where that can be told, as <see cref="DiagnosticDetail.Fault"/> says it.</summary>
internal static class JsonFault
{
    /// <summary>There are blanks at most.</summary>
    public const string Empty = "empty";

    /// <summary>The text stops before its end.</summary>
    public const string CutShort = "cut-short";

    /// <summary>There are more levels than are read.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>It is a workbook of a spreadsheet.</summary>
    public const string Workbook = "workbook";

    /// <summary>It is a table of values with separators.</summary>
    public const string Table = "table";

    /// <summary>It is a page or a document of another kind.</summary>
    public const string OtherFile = "other-file";

    /// <summary>A comma stands before decimals: 64,5.</summary>
    public const string DecimalComma = "decimal-comma";

    /// <summary>A number has spaces or apostrophes: 1 740.</summary>
    public const string GroupedNumber = "grouped-number";

    /// <summary>A number has zeros before it: 007.</summary>
    public const string LeadingZero = "leading-zero";

    /// <summary>A number has a sign or a unit, or no digit beside its point: +5, 56 %, .5.</summary>
    public const string SignOrUnit = "sign-or-unit";

    /// <summary>There is a comment.</summary>
    public const string Comment = "comment";

    /// <summary>A comma stands after the last item.</summary>
    public const string TrailingComma = "trailing-comma";

    /// <summary>A comma lacks between two items.</summary>
    public const string MissingComma = "missing-comma";

    /// <summary>There is more after the end of the document.</summary>
    public const string AfterEnd = "after-end";

    /// <summary>Quotes are curly, or single.</summary>
    public const string OtherQuotes = "other-quotes";

    /// <summary>There is a space that is not ordinary.</summary>
    public const string InvisibleSpace = "invisible-space";

    /// <summary>A name is not in quotes.</summary>
    public const string BareName = "bare-name";

    /// <summary>A text is not in quotes.</summary>
    public const string BareText = "bare-text";

    /// <summary>A text has the end of a line or a tab in it, or lacks the quote at its end.</summary>
    public const string LineInText = "line-in-text";

    /// <summary>A text has a backslash by itself, as in C:\preuves.</summary>
    public const string Escape = "escape";

    /// <summary>A share is written as a division: 620/1100.</summary>
    public const string Share = "share";

    /// <summary>No digit follows the point of a number: 56.</summary>
    public const string EndsWithPoint = "ends-with-point";

    /// <summary>No value stands where one is due, or a stroke.</summary>
    public const string MissingValue = "missing-value";

    /// <summary>A formula of a spreadsheet stands where a value is due.</summary>
    public const string Formula = "formula";

    /// <summary>A comma stands where an item is due.</summary>
    public const string ExtraComma = "extra-comma";

    /// <summary>No colon stands between a name and its value.</summary>
    public const string MissingColon = "missing-colon";

    /// <summary>A semicolon stands between two items.</summary>
    public const string Semicolon = "semicolon";

    /// <summary>A text lacks the quote at its end, or has one in it.</summary>
    public const string MissingQuote = "missing-quote";

    /// <summary>The bytes are those of another encoding than UTF-8.</summary>
    public const string OtherEncoding = "other-encoding";

    /// <summary>The text is in UTF-16.</summary>
    public const string Utf16 = "utf-16";

    /// <summary>It is no text: a picture, an archive.</summary>
    public const string NotText = "not-text";
}
