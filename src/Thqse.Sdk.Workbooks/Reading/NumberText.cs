namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>What a text says as a number.</summary>
/// <param name="Digits">The number as JSON writes it, with every digit that was typed, so that "56,4 %" is 56.4; null when it is none, or can be two.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
/// <param name="IsAmbiguous">Whether it can be two.</param>
internal readonly record struct NumberText(string? Digits, bool IsPercent, bool IsAmbiguous);
