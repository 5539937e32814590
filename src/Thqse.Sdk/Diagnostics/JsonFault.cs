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
}
