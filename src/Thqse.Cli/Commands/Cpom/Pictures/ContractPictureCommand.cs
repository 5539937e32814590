using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports;

namespace Thqse.Cli.Commands.Cpom.Pictures;

/// <summary><c>thqse cpom picture grid|path|region FILE... -o FILE</c>.</summary>
internal sealed class ContractPictureCommand : ToolCommand
{
    private readonly PictureKindArgument kind;
    private readonly Argument<string[]> files;
    private readonly Option<string?> asOf;
    private readonly Option<string?> indicator;
    private readonly CatalogueArgument catalogue;

    public ContractPictureCommand(Session session)
        : base(session, "picture", "Une image : la grille d'un contrat, la trajectoire d'un indicateur, la carte d'une région.", "A picture: the grid of a contract, the path of an indicator, the map of a region.")
    {
        kind = new PictureKindArgument(Language, this, "grid", "path", "region");
        files = SharedArguments.Files(Language, Language.Say("Le contrat, ou son classeur ; plusieurs pour une région.", "The contract, or its workbook; several for a region."));
        asOf = SharedArguments.Value("--as-of", "DATE", Language.Say("La date de l'évaluation, AAAA-MM-JJ.", "The date of the evaluation, YYYY-MM-DD."));
        indicator = SharedArguments.Value("--indicator", "ID", Language.Say("De path : l'indicateur, comme CPOM_OS_16.", "Of path: the indicator, such as CPOM_OS_16."));
        Add(files);
        Add(asOf);
        Add(indicator);
        catalogue = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["image"];

    public override IReadOnlyList<string> Examples
        => ["cpom picture grid contrat.json -o grille.svg", "cpom picture path contrat.json --indicator CPOM_OS_16 -o trajectoire.png", "cpom picture region contrat-1.json contrat-2.json -o region.svg"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var drawn = kind.Read(parsed);
        var names = parsed.Several(files);
        if (names.Length == 0 || (drawn != "region" && names.Length > 1))
        {
            throw CommandException.Usage(names.Length == 0 ? new FailureTexts(Language).MissingFile : new FailureTexts(Language).Surplus(names[1]));
        }

        var target = PictureFile.Checked(Session, OutputFile.RequiredName(Session));
        var date = AsOfArgument.Read(parsed.GetValue(asOf), Session);
        if (catalogue.Refusal(parsed) is { } other)
        {
            return other;
        }

        var evaluations = new List<CpomEvaluation>();
        foreach (var name in names)
        {
            if (!ContractFile.TryRead(Session, name, out var contract, out var refused))
            {
                return refused;
            }

            evaluations.Add(contract.EvaluateAsAsked(date));
        }

        PictureFile.Write(Session, target, drawn switch
        {
            "grid" => CpomPictures.Grid(evaluations[0], Language),
            "path" => CpomPictures.Path(evaluations[0], IndicatorArgument.Find(parsed.GetValue(indicator), evaluations[0].Catalogue, Session).Id, Language),
            _ => CpomPictures.Region(evaluations, Language),
        });
        return ExitCode.Done;
    }
}
