using NodaTime;
using NodaTime.Text;
using Thqse.Cli.Texts;

namespace Thqse.Cli.Input;

/// <summary>Reads the date of an option.</summary>
internal static class DateArgument
{
    // Four digits of year and no sign, as in the documents.
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    // As dates are written in France; what was meant is proposed, never taken.
    private static readonly IReadOnlyList<LocalDatePattern> Usual = [.. new[] { "d'/'M'/'yyyy", "d'.'M'.'yyyy", "d'-'M'-'yyyy", "yyyy'-'M'-'d", "yyyyMMdd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>The date; null when the option is not there.</summary>
    public static LocalDate? Read(string option, string? text, Session session)
        => text is null ? null
            : Pattern.Parse(text).TryGetValue(default, out var date) ? date
            : throw CommandException.Usage(new FailureTexts(session.Language).NotADate(option, text, Meant(text)));

    private static string? Meant(string text)
        => Usual.Select(pattern => pattern.Parse(text.Trim())).FirstOrDefault(read => read.Success) is { } meant ? Pattern.Format(meant.Value) : null;
}
