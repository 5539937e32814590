using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Reads the date of the evaluation.</summary>
internal static class AsOfArgument
{
    private const string Name = "--as-of";

    public static Option<string?> Option(Language language) => SharedArguments.Value(Name, "DATE", language.Say(
        "La date de l'évaluation, AAAA-MM-JJ ; sans elle, celle du contrat, sinon la fin de la période.",
        "The date of the evaluation, YYYY-MM-DD; without it, that of the contract, else the end of the period."));

    public static LocalDate? Read(string? text, Session session) => DateArgument.Read(Name, text, session);
}
