using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>Where the years of a path stand: beside each other, also those between which others are left out.</summary>
/// <param name="Years">The years, at least one, in order.</param>
/// <param name="First">Where the first stands.</param>
/// <param name="Last">Where the last stands.</param>
internal sealed record YearScale(IReadOnlyList<int> Years, decimal First, decimal Last)
{
    private const decimal WidthOfLabel = 34;

    /// <summary>The room of a year.</summary>
    public decimal Step => Years.Count > 1 ? (Last - First) / (Years.Count - 1) : Last - First;

    /// <summary>Half the width of what is drawn for a year.</summary>
    public decimal Half => Math.Min(25, (Step / 2) - 2);

    public decimal At(int year) => Years.Count == 1 ? (First + Last) / 2 : First + (Place(year) * Step);

    /// <summary>The name of a year; where there is little room every other, or fewer, the last one always.</summary>
    public string Label(int year) => (Years.Count - 1 - Place(year)) % (int)Math.Ceiling(WidthOfLabel / Step) == 0 ? Words.Year(year) : string.Empty;

    /// <summary>Whether a year directly follows the one before it, so that a line may join them.</summary>
    public static bool IsNext(int year, int after) => after == year + 1;

    private int Place(int year) => Years.ToList().IndexOf(year);
}
