using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>A command that reads contracts, at a date.</summary>
internal abstract class ContractCommand : DocumentsCommand<CpomContract>
{
    private readonly Option<string?> asOf;
    private readonly CatalogueArgument catalogue;

    protected ContractCommand(Session session, string name, string french, string english)
        : base(
            session,
            name,
            french,
            english,
            session.Language.Say("Le contrat (thqse.cpom-contract/1, ou son classeur) ; « - » lit l'entrée standard.", "The contract (thqse.cpom-contract/1, or its workbook); \"-\" reads standard input."))
    {
        asOf = AsOfArgument.Option(Language);
        Add(asOf);
        catalogue = new CatalogueArgument(session, this);
    }

    /// <summary>The date of the command line; null when it gives none.</summary>
    protected LocalDate? AsOf { get; private set; }

    protected override ExitCode Run(ParseResult parsed) => catalogue.Refusal(parsed, AsJson(parsed)) ?? base.Run(parsed);

    protected override void Prepare(ParseResult parsed) => AsOf = AsOfArgument.Read(parsed.GetValue(asOf), Session);

    protected override ReadDocument<CpomContract> Read(ReadOnlyMemory<byte> utf8)
    {
        var read = Session.Definitions.ReadContract(utf8);
        return new ReadDocument<CpomContract>(read.Contract, read.Diagnostics);
    }

    protected CpomEvaluation Evaluate(CpomContract contract) => contract.EvaluateAsAsked(AsOf);
}
