using System.CommandLine;
using Thqse.Cli.Batches;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary><c>thqse cpom evaluate FILE...</c>.</summary>
internal sealed class EvaluateCommand : ContractCommand
{
    private readonly Option<bool> brief;
    private readonly VerdictFilterOptions filters;
    private readonly ResultFiles results;
    private readonly BatchOption batch;
    private readonly Option<bool> table;
    private readonly Option<bool> noWhy;
    private ParseResult? parsed;
    private bool isBrief;
    private VerdictFilter filter = VerdictFilter.None;

    public EvaluateCommand(Session session)
        : base(session, "evaluate", "Évalue un contrat : un tableau, ce qui manque et comment l'atteindre.", "Evaluates a contract: a table, what is missing and how to get there.")
    {
        brief = SharedArguments.Switch("--brief", Language.Say("Le tableau et la ligne de résumé, sans les détails.", "The table and the line that sums up, without details."));
        filters = new VerdictFilterOptions(session);
        Add(brief);
        filters.AddTo(this);
        results = new ResultFiles(session, this);
        batch = new BatchOption(session, this);
        table = SharedArguments.Switch("--table", Language.Say("Avec --batch : une table CSV, une ligne par verdict.", "With --batch: a CSV table, a row a verdict."));
        noWhy = SharedArguments.Switch("--no-why", Language.Say("Avec --json ou --batch : le document sans les phrases qui expliquent.", "With --json or --batch: the document without the sentences that explain."));
        Add(table);
        Add(noWhy);
    }

    public override IReadOnlyList<string> FrenchNames => ["évaluer", "évaluation"];

    public override IReadOnlyList<string> Examples =>
    [
        "cpom evaluate contrat.json",
        "cpom evaluate contrat.json --indicator OS_12 --year 2026",
        "cpom evaluate contrats --as-of 2027-03-31 --json -o resultats",
        "cpom evaluate contrat.json --xlsx resultat.xlsx",
        "cpom evaluate --batch contrats.jsonl --no-why -o verdicts.jsonl",
    ];

    protected override void Prepare(ParseResult parsed)
    {
        base.Prepare(parsed);
        this.parsed = parsed;
        isBrief = parsed.GetValue(brief);
        filter = filters.Read(parsed);
        batch.Refuse(parsed, ("--brief", isBrief), ("--indicator, --year, --status", !filter.IsNone), ("--xlsx, --csv", results.AreAsked(parsed)));
        if (!batch.IsAsked(parsed) && !filter.IsNone && (AsJson(parsed) || results.AreAsked(parsed)))
        {
            throw CommandException.Usage(new EvaluationTexts(Language).WholeDocument);
        }

        if (!batch.IsAsked(parsed) && parsed.GetValue(table))
        {
            throw CommandException.Usage(new BatchTexts(Language).BatchOnly("--table"));
        }

        if (!batch.IsAsked(parsed) && !AsJson(parsed) && parsed.GetValue(noWhy))
        {
            throw CommandException.Usage(new BatchTexts(Language).DocumentsOnly("--no-why"));
        }
    }

    protected override BatchWork? Batch(ParseResult parsed) => !batch.IsAsked(parsed) ? null
        : parsed.GetValue(table) ? BatchWork.Table(Read, VerdictTable.Head(), (contract, line) => VerdictTable.Rows(Evaluate(contract), line))
        : BatchWork.Documents(Read, contract => Document(contract, new WritingOptions(isOneLine: true, hasWhy: !parsed.GetValue(noWhy))), Language);

    protected override bool AsksForFiles(ParseResult parsed) => results.AreAsked(parsed);

    protected override bool WriteFiles(CpomContract contract)
    {
        var evaluation = Evaluate(contract);
        return results.Write(parsed!, () => EvaluationWorkbook.Write(evaluation, Language), () => EvaluationWorkbook.WriteCsv(evaluation, Language));
    }

    protected override string Document(CpomContract contract) => Document(contract, new WritingOptions(hasWhy: !parsed!.GetValue(noWhy)));

    protected override void Fill(Page page, CpomContract contract, string file)
    {
        var evaluation = Evaluate(contract);
        if (filter.IsNone)
        {
            EvaluationView.Fill(page, evaluation, isBrief, Language);
        }
        else
        {
            VerdictDetailsView.Fill(page, evaluation, filter, Language);
        }
    }

    private string Document(CpomContract contract, WritingOptions options) => EvaluationDocument.Write(Evaluate(contract), Language, options);

    protected override string Summary(CpomContract contract)
    {
        var evaluation = Evaluate(contract);
        var texts = new EvaluationTexts(Language);
        return (filter.IsNone
            ? texts.Summary(evaluation.Summary)
            : texts.Summary([.. evaluation.Indicators.SelectMany(filter.Of).Select(verdict => verdict.Status)])) + AsOfArgument.Mark(evaluation, Language);
    }
}
