using System.CommandLine;
using NodaTime;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary>What the commands that read a contract have in common: their arguments, and what happens to a contract that is refused.</summary>
internal sealed class ContractArguments(HelpTexts texts)
{
    public Argument<string?> File { get; } = new("file") { HelpName = texts.FileName, Description = texts.File, Arity = ArgumentArity.ZeroOrOne };

    public Option<bool> Json { get; } = new("--json") { Description = texts.Json, Arity = ArgumentArity.Zero };

    public Option<string?> AsOf { get; } = new("--as-of") { HelpName = "DATE", Description = texts.AsOf };

    /// <summary>Reads the contract, then hands it over.</summary>
    public ExitCode Run(ParseResult parsed, Session session, Action<ContractRun> proceed)
    {
        var asJson = parsed.GetValue(Json);
        var asOf = AsOfArgument.Read(parsed.GetValue(AsOf), session);
        var read = ContractDocument.ReadUtf8(InputFile.Read(parsed.GetValue(File), session));
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
