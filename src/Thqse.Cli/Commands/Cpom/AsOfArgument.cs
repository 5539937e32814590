using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Reads the date of the evaluation.</summary>
internal static class AsOfArgument
{
    private const string Name = "--as-of";

    public static Option<string?> Option(Language language) => SharedArguments.Value(Name, "DATE", language.Say(
        "La date de l'évaluation, AAAA-MM-JJ ; sans elle, celle du contrat, sinon la fin de la période.",
        "The date of the evaluation, YYYY-MM-DD; without it, that of the contract, else the end of the period."));

    /// <summary>Whether neither the contract nor who asks gave a date: everything is judged as of the end of the period.</summary>
    public static bool IsAssumed(CpomEvaluation evaluation) => evaluation.Notices.Any(notice => notice is { Code: NoticeCode.Assumed, Value: "asOf" });

    /// <summary>What is said of it beside a line of many; empty where a date was given.</summary>
    public static string Mark(CpomEvaluation evaluation, Language language)
        => IsAssumed(evaluation) ? language.Say(" (sans date : jugé la période achevée ; donnez --as-of)", " (no date: judged with the period being over; give --as-of)") : string.Empty;

    public static LocalDate? Read(string? text, Session session) => DateArgument.Read(Name, text, session);
}
