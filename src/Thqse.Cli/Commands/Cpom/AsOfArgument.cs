using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Reads the date of the evaluation.</summary>
internal static class AsOfArgument
{
    // Four digits of year and no sign, as in the documents.
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    // As dates are written in France; what was meant is proposed, never taken.
    private static readonly IReadOnlyList<LocalDatePattern> Usual = [.. new[] { "d'/'M'/'yyyy", "d'.'M'.'yyyy", "d'-'M'-'yyyy", "yyyy'-'M'-'d", "yyyyMMdd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    public static Option<string?> Option(Language language) => SharedArguments.Value("--as-of", "DATE", language.Say(
        "La date de l'évaluation, AAAA-MM-JJ ; sans elle, celle du contrat, sinon la fin de la période.",
        "The date of the evaluation, YYYY-MM-DD; without it, that of the contract, else the end of the period."));

    public static LocalDate? Read(string? text, Session session) => Read("--as-of", text, session);

    /// <summary>The date of any option that takes one.</summary>
    public static LocalDate? Read(string option, string? text, Session session)
    {
        if (text is null)
        {
            return null;
        }

        return Pattern.Parse(text).TryGetValue(default, out var date)
            ? date
            : throw CommandException.Usage(new FailureTexts(session.Language).NotADate(option, text, Meant(text)));
    }

    private static string? Meant(string text)
        => Usual.Select(pattern => pattern.Parse(text.Trim())).FirstOrDefault(read => read.Success) is { } meant ? Pattern.Format(meant.Value) : null;
}
