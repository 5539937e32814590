namespace Thqse.Sdk.Cpom;

/// <summary>Which years have begun at a date, and which of them are open: until a year is closed, what is not met or not known is pending.</summary>
/// <param name="LastBegun">The last year that has begun: what is declared for a later one is not looked at.</param>
/// <param name="FirstOpen">The first year that is not closed; at most the last that has begun.</param>
internal readonly record struct OpenYears(int LastBegun, int FirstOpen)
{
    public bool HasBegun(int year) => year <= LastBegun;

    public bool IsOpen(int year) => year >= FirstOpen;
}
