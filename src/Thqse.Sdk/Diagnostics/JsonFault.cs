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
}
