using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Messages;

/// <summary>The time that remains, in words: days of the calendar from two on, before that hours and minutes as they elapse.</summary>
internal static class TimeLeftText
{
    private const int FewestDays = 2;

    /// <param name="left">The time that remains.</param>
    /// <param name="at">The moment from which it remains.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(Duration left, Instant at, Language language)
    {
        var days = LegalTime.DaysBetween(at, at + left);
        if (days >= FewestDays)
        {
            return language.Say(FormattableString.Invariant($"{days} jours"), FormattableString.Invariant($"{days} days"));
        }

        var (hours, minutes) = ((left.Days * 24) + left.Hours, left.Minutes);
        return (hours, minutes) switch
        {
            (0, 0) => language.Say("moins d'une minute", "less than a minute"),
            (0, _) => FormattableString.Invariant($"{minutes}\u00A0min"),
            (_, 0) => FormattableString.Invariant($"{hours}\u00A0h"),
            _ => FormattableString.Invariant($"{hours}\u00A0h\u00A0{minutes}\u00A0min"),
        };
    }
}
