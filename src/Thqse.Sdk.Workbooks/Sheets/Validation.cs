namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>What a cell to fill in takes, and what is said to who types something else.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Range">The cells, such as "F5:K5".</param>
/// <param name="Message">What to type, in words.</param>
/// <param name="Source">Of a list: the values between quotes, or the cells where they stand.</param>
internal sealed record Validation(ValidationKind Kind, string Range, string Message, string? Source = null);
