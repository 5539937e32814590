using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>What the commands that read a contract have in common: their arguments, and what happens to a contract that is refused.</summary>
internal sealed class ContractArguments
{
    private readonly Session session;

    public ContractArguments(Session session, Command command)
    {
        this.session = session;
        var language = session.Language;
        File = SharedArguments.File(language, language.Say("Le contrat (thqse.cpom-contract/1, ou son classeur) ; « - » lit l'entrée standard.", "The contract (thqse.cpom-contract/1, or its workbook); \"-\" reads standard input."));
        Json = SharedArguments.Json(language);
        AsOf = SharedArguments.Value("--as-of", "DATE", language.Say(
            "La date de l'évaluation, AAAA-MM-JJ ; sans elle, celle du contrat, sinon la fin de la période.",
            "The date of the evaluation, YYYY-MM-DD; without it, that of the contract, else the end of the period."));
        command.Add(File);
        command.Add(Json);
        command.Add(AsOf);
    }

    private Argument<string?> File { get; }

    private Option<bool> Json { get; }

    private Option<string?> AsOf { get; }

    /// <summary>Reads the contract, then hands it over.</summary>
    public ExitCode Run(ParseResult parsed, Action<ContractRun> proceed)
    {
        var asJson = parsed.GetValue(Json);
        var asOf = AsOfArgument.Read(parsed.GetValue(AsOf), session);
        var read = session.Definitions.ReadContract(InputFile.Read(parsed.GetValue(File), session));
        if (read.Contract is { } contract)
        {
            proceed(new ContractRun(session, contract, asOf, asJson));
            return ExitCode.Done;
        }

        return Refusal.Show(session, read.Diagnostics, asJson);
    }
}

/// <summary>A contract that was read, and what is wanted of it.</summary>
internal sealed record ContractRun(Session Session, CpomContract Contract, LocalDate? AsOf, bool AsJson)
{
    /// <summary>Whether the date is that of the command or of the contract; when neither gives one, it is the end of the period.</summary>
    public bool IsDateGiven => AsOf is not null || Contract.AsOf is not null;
}
