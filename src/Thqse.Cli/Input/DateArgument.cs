using NodaTime;
using Thqse.Cli.Texts;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Input;

/// <summary>Reads the date of an option, which is written as in documents; what was meant otherwise is proposed, never taken.</summary>
internal static class DateArgument
{
    /// <summary>The date; null when the option is not there.</summary>
    public static LocalDate? Read(string option, string? text, Session session)
        => text is null ? null
            : DocumentDate.TryParse(text, out var date) ? date
            : throw CommandException.Usage(HasForm(text)
                ? new FailureTexts(session.Language).NoSuchDay(option, text)
                : new FailureTexts(session.Language).NotADate(option, text, DocumentDate.Meant(text) is { } meant ? DocumentDate.Write(meant) : null));

    /// <summary>Four digits, two and two: the form of a date, whose day there is not.</summary>
    private static bool HasForm(string text) => text.Length == 10 && text.Select((letter, place) => place is 4 or 7 ? letter == '-' : char.IsAsciiDigit(letter)).All(fits => fits);
}
