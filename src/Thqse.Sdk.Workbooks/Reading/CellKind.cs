namespace Thqse.Sdk.Workbooks.Reading;

internal enum CellKind
{
    Blank,
    Text,
    Number,
    Boolean,

    /// <summary>A formula that could not be computed, such as #DIV/0!.</summary>
    Error,

    /// <summary>A formula that nobody has computed yet.</summary>
    Uncomputed,
}
