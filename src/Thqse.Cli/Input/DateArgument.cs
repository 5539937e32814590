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
            : throw CommandException.Usage(new FailureTexts(session.Language).NotADate(option, text, DocumentDate.Meant(text) is { } meant ? DocumentDate.Write(meant) : null));
}
