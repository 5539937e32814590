using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Cpom.Evaluations;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Comparisons;

/// <summary><c>thqse cpom compare BEFORE [AFTER]</c>: two contracts, or one and the same with something changed.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private readonly Argument<string[]> files;
    private readonly Option<bool> json;
    private readonly Option<string?> asOf;
    private readonly WhatIfArguments whatIf;
    private readonly Option<bool> contested;
    private readonly EditionArguments editions;

    public CompareCommand(Session session)
        : base(
            session,
            "compare",
            "Ce qui change entre deux contrats, ou si l'établissement, la date ou l'édition du catalogue change, et pourquoi.",
            "What changes between two contracts, or if the establishment, the date or the edition of the catalogue changes, and why.")
    {
        files = SharedArguments.Files(Language, Language.Say("Le contrat d'avant et celui d'après ; ou un seul, avec ce qui changerait.", "The contract before and the one after; or one only, with what would change."));
        json = SharedArguments.Json(Language);
        asOf = SharedArguments.Value("--as-of", "DATE", Language.Say("La date de l'évaluation d'après, AAAA-MM-JJ.", "The date of the evaluation after, YYYY-MM-DD."));
        Add(files);
        Add(json);
        Add(asOf);
        whatIf = new WhatIfArguments(session, this);
        contested = SharedArguments.Switch("--contested", Language.Say("Ce que chaque autre lecture du registre changerait à elle seule.", "What each other reading of the ledger would change alone."));
        Add(contested);
        editions = new EditionArguments(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["comparer", "comparaison"];

    public override IReadOnlyList<string> Examples => ["cpom compare printemps.json automne.json", "cpom compare contrat.json --beds 280", "cpom compare contrat.json --reading CPOM_OS_20=per-year", "cpom compare contrat.json --contested"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var (given, asJson) = (parsed.Several(files), parsed.GetValue(json));
        if (given.Length is 0 or > 2)
        {
            throw CommandException.Usage(given.Length == 0 ? new FailureTexts(Language).MissingFile : new FailureTexts(Language).Surplus(given[2]));
        }

        var date = AsOfArgument.Read(parsed.GetValue(asOf), Session);
        if (parsed.GetValue(contested))
        {
            return given.Length > 1 || whatIf.ChangeAnything(parsed) ? throw CommandException.Usage(new CpomComparisonTexts(Language).ContestedAlone)
                : editions.Read(parsed, asJson, out var unsound) is { } one ? Contest(given[0], date, one.After, asJson)
                : unsound;
        }

        if (given.Length == 1 && date is null && !whatIf.ChangeAnything(parsed) && !editions.Given(parsed))
        {
            throw CommandException.Usage(new CpomComparisonTexts(Language).NothingToCompare);
        }

        return editions.Read(parsed, asJson, out var refused) is { } both ? Compare(given, date, both.Before, both.After, parsed, asJson) : refused;
    }

    private ExitCode Contest(string file, LocalDate? date, Definitions definitions, bool asJson)
    {
        var utf8 = InputFile.Read(file, Session);
        var read = definitions.ReadContract(utf8);
        if (read.Contract is not { } contract)
        {
            return Refusal.Show(Session, file, utf8, read.Diagnostics, asJson);
        }

        var verdicts = contract.EvaluateAsAsked(date).Contested();
        if (asJson)
        {
            Session.Terminal.WriteDocument(ComparisonDocument.Write(verdicts, Language));
        }
        else
        {
            Session.Show(page =>
            {
                TitleView.Fill(page, verdicts.Evaluation, new EvaluationTexts(Language).EvaluatedOn(verdicts.Evaluation.AsOf), Language);
                ContestedView.Fill(page, verdicts, Language);
            });
        }

        return ExitCode.Done;
    }

    private ExitCode Compare(string[] given, LocalDate? date, Definitions old, Definitions now, ParseResult parsed, bool asJson)
    {
        var utf8 = InputFile.Read(given[0], Session);
        var before = old.ReadContract(utf8);
        if (before.Contract is not { } earlier)
        {
            return Refusal.Show(Session, given[0], utf8, before.Diagnostics, asJson);
        }

        var name = given[^1];
        if (given.Length == 2)
        {
            utf8 = InputFile.Read(name, Session);
        }

        var after = now.ReadContract(utf8);

        if (after.Contract is { } later && whatIf.ChangeAnything(parsed))
        {
            (name, utf8) = (new CpomComparisonTexts(Language).AsItWouldBe(name), whatIf.Applied(later, parsed));
            after = now.ReadContract(utf8);
        }

        if (after.Contract is not { } compared)
        {
            return Refusal.Show(Session, name, utf8, after.Diagnostics, asJson);
        }

        Show(CpomComparison.Of(earlier.EvaluateAsAsked(), compared.EvaluateAsAsked(date)), asJson);
        return ExitCode.Done;
    }

    private void Show(CpomComparison comparison, bool asJson)
    {
        if (asJson)
        {
            Session.Terminal.WriteDocument(ComparisonDocument.Write(comparison, Language));
        }
        else
        {
            Session.Show(page => CpomComparisonView.Fill(page, comparison, Language));
        }
    }
}
