namespace Thqse.Sdk;

/// <summary>
/// Why a text is no JSON, where that can be told, as what was expected there: the third of the texts that a diagnostic expects, after line and column.
/// </summary>
internal static class JsonFault
{
    /// <summary>A document was expected: there are blanks at most.</summary>
    public const string Empty = "document";

    /// <summary>The end was expected: the text stops before it.</summary>
    public const string CutShort = "end";

    /// <summary>So many levels were expected at most.</summary>
    public const string TooDeep = "64";

    /// <summary>JSON was expected, not a workbook.</summary>
    public const string Workbook = "not a workbook";

    /// <summary>JSON was expected, not a table of values with separators.</summary>
    public const string Table = "not a table";

    /// <summary>JSON was expected, not a page or a document of another kind.</summary>
    public const string OtherFile = "not another file";

    /// <summary>A point was expected before decimals: 64,5.</summary>
    public const string DecimalPoint = "decimal point";

    /// <summary>A number without spaces was expected: 1 740.</summary>
    public const string UngroupedNumber = "number without spaces";

    /// <summary>A number without zeros before it was expected: 007.</summary>
    public const string NoLeadingZero = "number without leading zero";

    /// <summary>A number without a sign or a unit was expected: +5, 56 %.</summary>
    public const string BareNumber = "number alone";

    /// <summary>No comment was expected.</summary>
    public const string NoComment = "no comment";

    /// <summary>No comma was expected after the last item.</summary>
    public const string NoTrailingComma = "no comma";

    /// <summary>A comma was expected between two items.</summary>
    public const string Comma = "comma";

    /// <summary>Straight double quotes were expected.</summary>
    public const string StraightQuotes = "straight quotes";

    /// <summary>An ordinary space was expected, or none.</summary>
    public const string OrdinarySpace = "ordinary space";

    /// <summary>A name in quotes was expected.</summary>
    public const string QuotedName = "name in quotes";

    /// <summary>A value was expected: a text in quotes, a number, true or false.</summary>
    public const string QuotedText = "text in quotes";
}
