using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Cpom;

/// <summary>One thing that is left to do for one indicator and one year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<TodoItem>))]
public sealed class TodoItem
{
    internal TodoItem(TodoKind kind, YearVerdict verdict, LocalDate due, IReadOnlyList<TodoFigure> figures)
    {
        Kind = kind;
        Verdict = verdict;
        Due = due;
        Figures = figures;
    }

    /// <summary>What kind of work it is.</summary>
    public TodoKind Kind { get; }

    /// <summary>The verdict that it is about; its path to green says what has to be done.</summary>
    public YearVerdict Verdict { get; }

    /// <summary>The last day on which the year it is about is open: the last of the year, or later where the data of the indicator come later. It may be past, for a year that is closed and not declared.</summary>
    public LocalDate Due { get; }

    /// <summary>Each measure with a number to reach, of all the ways to make the year met; empty for a milestone, an answer, a piece of evidence or a comment.</summary>
    public IReadOnlyList<TodoFigure> Figures { get; }

    /// <summary>The largest relative gap of the figures, from 0 to 1; null where none is known.</summary>
    public decimal? LargestGap => Figures.Max(figure => figure.RelativeGap);

    /// <summary>How many days there are until it is due, from a date; negative when it is past.</summary>
    /// <param name="date">The date from which to count.</param>
    /// <returns>The days: 0 on the day it is due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the Gregorian calendar.</exception>
    public int DaysLeft(LocalDate date) => NodaTime.Period.Between(Guard.Date(date, nameof(date)), Due, PeriodUnits.Days).Days;

    /// <summary>What is left to do of which verdict, and until when.</summary>
    public override string ToString() => FormattableString.Invariant($"{Verdict}, {Kind}, due {Due:uuuu-MM-dd}");
}
