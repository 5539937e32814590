using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Tests.Generation.Programmes;

/// <summary>A window of moments of any precision, around the changes of summer time of two years.</summary>
public sealed record GeneratedWindow(string? Opens, string? Closes)
{
    private static readonly LocalDateTime Start = new(2024, 1, 1, 0, 0);

    private static readonly Gen<string> Simple =
        from kind in Gen.Choose(0, 5)
        from hours in Gen.Choose(0, 17_000)
        let at = Start.PlusHours(hours)
        select kind switch
        {
            0 => FormattableString.Invariant($"{at:yyyy-MM-dd}T{at:HH:mm}"),
            1 => FormattableString.Invariant($"{at:yyyy-MM-dd}"),
            2 => FormattableString.Invariant($"{at:yyyy-MM}/{(hours % 3 == 0 ? "early" : hours % 3 == 1 ? "mid" : "late")}"),
            3 => FormattableString.Invariant($"{at:yyyy-MM}"),
            4 => FormattableString.Invariant($"{at.Year}-Q{((at.Month - 1) / 3) + 1}"),
            _ => FormattableString.Invariant($"{at.Year}"),
        };

    private static readonly Gen<string> Any = Gen.Frequency(
        (4, Simple),
        (1, from first in Simple from last in Simple select first + ".." + last)).Where(text => CalendarMoment.TryParse(text, out _));

    private static readonly Gen<string?> Perhaps = Gen.Frequency((4, Any.Select(text => (string?)text)), (1, Gen.Constant((string?)null)));

    public static Arbitrary<GeneratedWindow> Windows { get; } = Arb.From(
        (from opens in Perhaps from closes in Perhaps select new GeneratedWindow(opens, closes)).Where(window => window.IsPossible));

    public StageWindow Window => new(Moment(Opens), Moment(Closes));

    private bool IsPossible => Moment(Opens) is not { } opens || Moment(Closes) is not { } closes || opens.Earliest <= closes.Latest;

    /// <summary>Moments in order, among them every bound with the moments just before and after it.</summary>
    public IEnumerable<Instant> Moments()
        => new[] { Window.Opens, Window.Closes }.OfType<CalendarMoment>()
            .SelectMany(moment => new[] { moment.Earliest, moment.Latest })
            .SelectMany(bound => new[] { bound - Duration.FromHours(1), bound - Duration.Epsilon, bound, bound + Duration.Epsilon, bound + Duration.FromDays(3) })
            .Append(Instant.FromUtc(2023, 1, 1, 0, 0)).Append(Instant.FromUtc(2027, 1, 1, 0, 0))
            .Order();

    private static CalendarMoment? Moment(string? text) => text is null ? null : CalendarMoment.Parse(text);
}
