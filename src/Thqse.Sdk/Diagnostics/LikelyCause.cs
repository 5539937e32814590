namespace Thqse.Sdk;

/// <summary>What somebody probably did who got a diagnostic, where that can be told from the text.</summary>
public enum LikelyCause
{
    /// <summary>A decimal comma: 56,4 for 56.4.</summary>
    DecimalComma = 1,

    /// <summary>A space between thousands: 1 234 for 1234.</summary>
    ThousandsSpace,

    /// <summary>A comment, which JSON does not have.</summary>
    Comment,

    /// <summary>Quotes of a word processor, or single ones, for straight double ones.</summary>
    OtherQuotes,

    /// <summary>A comma after the last member or item.</summary>
    TrailingComma,

    /// <summary>No comma between two members or items.</summary>
    MissingComma,

    /// <summary>A number in quotes: "770" for 770.</summary>
    NumberInQuotes,

    /// <summary>A space that is not seen, or looks like another one.</summary>
    InvisibleSpace,

    /// <summary>A spreadsheet of the old format (xls).</summary>
    OldSpreadsheet,

    /// <summary>A table of values separated by semicolons, commas or tabs (CSV).</summary>
    SeparatedValues,

    /// <summary>Another of the documents: a response where a contract is read.</summary>
    OtherDocument,
}
