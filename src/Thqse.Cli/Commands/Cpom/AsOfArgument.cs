using NodaTime;
using NodaTime.Text;
using Thqse.Cli.Texts;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Reads the date of the evaluation.</summary>
internal static class AsOfArgument
{
    // Four digits of year and no sign, as in the documents.
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    public static LocalDate? Read(string? text, Session session)
    {
        if (text is null)
        {
            return null;
        }

        return Pattern.Parse(text).TryGetValue(default, out var date)
            ? date
            : throw CommandException.Usage(new FailureTexts(session.Language).NotADate(text));
    }
}
