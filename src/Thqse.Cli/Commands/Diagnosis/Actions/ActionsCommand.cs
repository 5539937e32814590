using System.CommandLine;
using System.Globalization;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Cpom;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Actions;

/// <summary><c>thqse diagnosis actions FILE</c>: a plan, and the state of its actions at a date; or, from a response, the plan that its gains propose.</summary>
internal sealed class ActionsCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<string?> from;
    private readonly Option<string?> asOf;
    private readonly Option<string?> owner;
    private readonly Option<string?> due;
    private readonly Option<string?> count;
    private readonly Option<bool> json;

    public ActionsCommand(Session session)
        : base(
            session,
            "actions",
            "Un plan d'actions et son état à une date ; avec --from, celui que propose une réponse, en commençant par ce qui rapporterait le plus.",
            "An action plan and its state at a date; with --from, the one a response proposes, by what would bring most.")
    {
        file = SharedArguments.File(Language, Language.Say("Le plan d'actions (thqse.action-plan/1).", "The action plan (thqse.action-plan/1)."));
        from = SharedArguments.Value("--from", SharedArguments.FileLabel(Language), Language.Say("Une réponse, dont les gains font un plan.", "A response, whose gains make a plan."));
        asOf = SharedArguments.Value("--as-of", "DATE", Language.Say("Le jour de l'état, AAAA-MM-JJ.", "The day of the state, YYYY-MM-DD."));
        owner = SharedArguments.Value("--owner", Language.Say("NOM", "NAME"), Language.Say("Avec --from : qui répond des actions.", "With --from: who answers for the actions."));
        due = SharedArguments.Value("--due", "DATE", Language.Say("Avec --from : leur échéance.", "With --from: when they are due."));
        count = SharedArguments.Value("--count", "N", Language.Say("Avec --from : combien d'actions ; 10 par défaut.", "With --from: how many actions, 10 unless told otherwise."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(from);
        Add(asOf);
        Add(owner);
        Add(due);
        Add(count);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["plan", "plan d'actions"];

    public override IReadOnlyList<string> Examples =>
        ["diagnosis actions plan.json --as-of 2026-09-30", "diagnosis actions --from reponse.json --owner Qualité --due 2026-12-31 --as-of 2026-01-15 --json -o plan.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var texts = new ActionsTexts(Language);
        var date = AsOfArgument.Read(parsed.GetValue(asOf), Session) ?? throw CommandException.Usage(texts.DateNeeded);
        if (parsed.GetValue(from) is { } response)
        {
            var (given, status) = ResponseFiles.ReadOne(response, Session);
            return given is null ? status : Show(Proposed(parsed, given, texts), date, parsed.GetValue(json));
        }

        var name = parsed.GetValue(file);
        var utf8 = InputFile.Read(name, Session);
        var plan = ActionPlanDocument.ReadUtf8(utf8);
        return plan.Plan is { } known ? Show(known, date, parsed.GetValue(json)) : Refusal.Show(Session, name!, utf8, plan.Diagnostics, parsed.GetValue(json));
    }

    private ActionPlan Proposed(ParseResult parsed, QuestionnaireResponse response, ActionsTexts texts)
    {
        var (who, when) = (parsed.GetValue(owner), DateArgument.Read("--due", parsed.GetValue(due), Session));
        if (string.IsNullOrWhiteSpace(who) || when is not { } day)
        {
            throw CommandException.Usage(texts.OwnerAndDueNeeded);
        }

        var most = parsed.GetValue(count) is not { } typed ? ActionPlanning.DefaultCount
            : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : throw CommandException.Usage(texts.CountNeeded(typed));
        return ActionPlanning.Propose(response, who, day, most, Language);
    }

    private ExitCode Show(ActionPlan plan, LocalDate date, bool asJson)
    {
        if (asJson)
        {
            Session.Terminal.WriteDocument(ActionPlanDocument.Write(plan, date));
        }
        else
        {
            Session.Show(page => ActionsView.Fill(page, plan, date, Language));
        }

        return ExitCode.Done;
    }
}
