using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Cpom.Workbooks;

/// <summary><c>thqse cpom workbook FILE -o FILE</c>.</summary>
internal sealed class ContractWorkbookCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<string?> madeOn;
    private readonly CatalogueArgument catalogue;

    public ContractWorkbookCommand(Session session)
        : base(session, "workbook", "Le classeur de saisie d'un contrat : ce qui est demandé à cet établissement, à remplir dans un tableur.", "The entry workbook of a contract: what is asked of this establishment, to fill in with a spreadsheet.")
    {
        file = SharedArguments.File(Language, Language.Say("Le contrat, même avec l'établissement seul ; « - » lit l'entrée standard.", "The contract, even with the establishment only; \"-\" reads standard input."));
        Add(file);
        Add(madeOn = MadeOnArgument.Option(Language));
        catalogue = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["classeur", "saisie"];

    public override IReadOnlyList<string> Examples => ["cpom workbook contrat.json -o saisie.xlsx", "cpom workbook contrat.json --made-on 2027-01-15 -o entry.xlsx --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        OutputArgument.Require(Session);
        var date = MadeOnArgument.Read(parsed.GetValue(madeOn), Session);
        if (catalogue.Refusal(parsed) is { } other)
        {
            return other;
        }

        if (!ContractFile.TryRead(Session, parsed.GetValue(file), out var contract, out var refused))
        {
            return refused;
        }

        Session.Terminal.WriteBytes(ContractWorkbook.Write(contract, Language, date));
        return ExitCode.Done;
    }
}
