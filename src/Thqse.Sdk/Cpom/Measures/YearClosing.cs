using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// The day on which the years of a catalogue, or of one indicator, close: the first on which a year is over and what it asks can be decided. 1 January of the next year, unless the catalogue says another
/// day, or that the data of an indicator come later. Immutable.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<YearClosing>))]
public sealed class YearClosing
{
    private const int LastYear = 9999;
    private const int MonthsOfYear = 12;

    private YearClosing(int month, int day, int monthsLater)
    {
        Month = month;
        Day = day;
        MonthsLater = monthsLater;
    }

    /// <summary>The month with which a year begins, from 1 to 12 (4 for years from April to March).</summary>
    public int Month { get; }

    /// <summary>The day of that month, one that it has in every year.</summary>
    public int Day { get; }

    /// <summary>How many months after the next year has begun a year is closed, zero or more: its data come that late.</summary>
    public int MonthsLater { get; }

    /// <summary>Where a catalogue says nothing: 1 January of the next year.</summary>
    internal static YearClosing Usual { get; } = new(1, 1, 0);

    /// <summary>The day on which a year closes: the first on which it is not open any more.</summary>
    /// <param name="year">The year, from 1 to 9999, such as 2026: it begins in that calendar year.</param>
    /// <returns>The day, such as 2027-01-01; so many months later, on the last day of a month that has no such day. At most 9999-12-31.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public LocalDate Of(int year)
    {
        var begins = Begins(year is >= 1 and <= LastYear ? year : throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1 to 9999 is needed."));
        return (LastYear - year) * MonthsOfYear >= MonthsLater + MonthsOfYear ? begins.PlusYears(1).PlusMonths(MonthsLater) : LocalDate.MaxIsoValue;
    }

    /// <summary>The day, for a log, such as "4-1 of the next year, 6 months later".</summary>
    public override string ToString() => FormattableString.Invariant($"{Month}-{Day} of the next year, {MonthsLater} months later");

    internal static YearClosing On(int month, int day) => new(month, day, 0);

    /// <summary>The same for data that come so many months later.</summary>
    internal YearClosing Later(int months) => months == 0 ? this : new(Month, Day, months);

    /// <summary>Which years have begun and are open at a date.</summary>
    internal OpenYears At(LocalDate date)
    {
        var lastBegun = date < Begins(date.Year) ? date.Year - 1 : date.Year;
        var firstOpen = lastBegun + 1;
        while (firstOpen > 1 && date < Of(firstOpen - 1))
        {
            firstOpen--;
        }

        return new OpenYears(lastBegun, firstOpen);
    }

    private LocalDate Begins(int year) => new(year, Month, Day);
}
