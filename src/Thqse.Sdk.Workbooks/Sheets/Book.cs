namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>A workbook to be written: its sheets, in order.</summary>
/// <param name="Language">In which language the messages of its validations are.</param>
/// <param name="Sheets">At least one.</param>
internal sealed record Book(Language Language, IReadOnlyList<Sheet> Sheets);
