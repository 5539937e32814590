namespace Thqse.Sdk.Workbooks.Sheets;

internal enum ValidationKind
{
    /// <summary>A whole number, zero or more.</summary>
    Whole,

    /// <summary>A number, zero or more.</summary>
    Decimal,

    /// <summary>A number, which may be below zero.</summary>
    Signed,

    /// <summary>One of a list.</summary>
    List,
}
