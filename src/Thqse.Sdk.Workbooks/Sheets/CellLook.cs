namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>How a cell looks, and whether it can be filled in: one style of the workbook each (<see cref="StyleSheet"/>).</summary>
internal enum CellLook
{
    /// <summary>A text that stays on its line.</summary>
    Text,

    /// <summary>A text that goes on below.</summary>
    Wrapped,

    /// <summary>A title.</summary>
    Title,

    /// <summary>The head of a column.</summary>
    Head,

    /// <summary>The head of a block of lines.</summary>
    Block,

    /// <summary>An identifier, by which a line is known: small and grey.</summary>
    Identifier,

    /// <summary>A number, with as many decimals as it has.</summary>
    Number,

    /// <summary>A cell to fill in: a whole number, zero or more.</summary>
    EntryCount,

    /// <summary>A cell to fill in: a number that may have decimals.</summary>
    EntryDecimal,

    /// <summary>A cell to fill in: a choice from a list.</summary>
    EntryChoice,

    /// <summary>A cell to fill in: a date.</summary>
    EntryDate,

    /// <summary>A cell to fill in: a text.</summary>
    EntryText,

    /// <summary>A cell that computes, and that may be filled in instead.</summary>
    EntryComputed,

    /// <summary>A verdict that is met.</summary>
    Met,

    /// <summary>A verdict that is not met.</summary>
    NotMet,

    /// <summary>A verdict that is undetermined.</summary>
    Undetermined,

    /// <summary>A verdict that is pending, or a year without a target.</summary>
    Pending,

    /// <summary>What does not apply.</summary>
    NotConcerned,
}
