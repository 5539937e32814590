using System.CommandLine;
using Thqse.Cli.Batches;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Regions;

/// <summary><c>thqse cpom region FILE...</c>.</summary>
internal sealed class RegionCommand : ToolCommand
{
    private readonly Argument<string[]> files;
    private readonly Option<string?> asOf;
    private readonly Option<string?> year;
    private readonly Option<bool> exact;
    private readonly Option<bool> json;
    private readonly BatchOption batch;
    private readonly CatalogueArgument catalogue;

    public RegionCommand(Session session)
        : base(
            session,
            "region",
            "Le tableau d'une région : par indicateur et groupe d'établissements, combien atteignent la cible d'une année.",
            "The table of a region: by indicator and group of establishments, how many meet the target of a year.")
    {
        files = SharedArguments.Files(Language, Language.Say("Les contrats (thqse.cpom-contract/1), ou leurs dossiers.", "The contracts (thqse.cpom-contract/1), or their folders."));
        asOf = AsOfArgument.Option(Language);
        year = SharedArguments.Value("--year", Language.Say("ANNÉE", "YEAR"), Language.Say(
            "L'année comptée ; sans elle, la dernière qui est close.", "The year that is counted; without it, the last one that is closed."));
        exact = SharedArguments.Switch("--exact", Language.Say(
            "Tous les groupes, pour qui détient les contrats ; à ne pas publier.", "Every group, for whoever holds the contracts; not for publication."));
        Add(files);
        Add(asOf);
        Add(year);
        Add(exact);
        batch = new BatchOption(session, this, writesLines: false);
        json = SharedArguments.Json(Language);
        Add(json);
        catalogue = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["région"];

    public override IReadOnlyList<string> Examples => ["cpom region contrats --as-of 2027-03-31", "cpom region contrats --year 2025 --exact --json", "cpom region --batch contrats.jsonl --as-of 2027-03-31"];

    protected override ExitCode Run(ParseResult parsed) => catalogue.Refusal(parsed, parsed.GetValue(json)) ?? Count(parsed);

    private ExitCode Count(ParseResult parsed)
    {
        var date = AsOfArgument.Read(parsed.GetValue(asOf), Session);
        var typed = parsed.Several(files);
        var read = batch.IsAsked(parsed)
            ? NamedDocument<CpomContract>.OfLines(BatchOption.File(typed, Session), Read, Session)
            : [.. DocumentNames.Expand(typed, Session).Select(name => NamedDocument<CpomContract>.Of(name, Read, Session))];
        var evaluated = read.Where(each => each.Value is not null).Select(each => (each.Name, Evaluation: each.Value!.EvaluateAsAsked(date))).ToList();
        if (evaluated.Count > 0)
        {
            Verify(evaluated);
            var evaluations = evaluated.Select(each => each.Evaluation).ToList();
            var counted = YearOf(parsed.GetValue(year), evaluations);
            var table = parsed.GetValue(exact) ? RegionReporting.Calculate(evaluations, counted) : RegionReporting.Report(evaluations, counted);
            Show(table, evaluations, parsed.GetValue(json));
        }
        else if (parsed.GetValue(json) && read.Any(each => each.Unreadable is null))
        {
            Session.Terminal.WriteDocument(DiagnosticsDocument.Write([.. read.Where(each => each.Unreadable is null).SelectMany(each => each.Read.Diagnostics)], Language));
        }

        RefusedFiles.Tell(Session, read);
        return read.Max(each => each.ExitCode);
    }

    private void Show(RegionTable table, List<CpomEvaluation> evaluations, bool asJson)
    {
        if (asJson)
        {
            Session.Terminal.WriteDocument(RegionDocument.Write(table, Language));
        }
        else
        {
            Session.Show(page => RegionView.Fill(page, table, evaluations, Language));
        }
    }

    private ReadDocument<CpomContract> Read(ReadOnlyMemory<byte> utf8)
    {
        var read = Session.Definitions.ReadContract(utf8);
        return new ReadDocument<CpomContract>(read.Contract, read.Diagnostics);
    }

    private void Verify(List<(string Name, CpomEvaluation Evaluation)> evaluated)
    {
        if (RegionReporting.FindRepeated(evaluated.Select(each => each.Evaluation)) is [var places, ..])
        {
            throw CommandException.Usage(new RegionTexts(Language).SameEstablishment(places.Select(place => evaluated[place].Name)));
        }
    }

    /// <summary>The last year that is closed for all of them, the first one while none is.</summary>
    private int YearOf(string? text, List<CpomEvaluation> evaluations)
    {
        var years = evaluations[0].Catalogue.Years;
        return text is not null
            ? YearArgument.Read("--year", text, years, Session)
            : evaluations.SelectMany(each => each.Indicators).Min(each => each.LastClosed?.Year ?? years.First);
    }
}
