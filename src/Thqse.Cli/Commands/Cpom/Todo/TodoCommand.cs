using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Todo;

/// <summary><c>thqse cpom todo FILE...</c>.</summary>
internal sealed class TodoCommand : ContractCommand
{
    private readonly Option<string?> beforeOption;
    private LocalDate? before;

    public TodoCommand(Session session)
        : base(
            session,
            "todo",
            "Ce qui reste à faire avant la fin de l'année : à atteindre, à déclarer, à joindre.",
            "What is left to do before the year ends: to reach, to declare, to attach.")
    {
        beforeOption = SharedArguments.Value("--before", "DATE", Language.Say(
            "Ce qui est dû jusqu'à cette date, AAAA-MM-JJ ; sans elle, jusqu'à la fin de l'année en cours.", "What is due by this date, YYYY-MM-DD; without it, by the end of the current year."));
        Add(beforeOption);
    }

    public override IReadOnlyList<string> FrenchNames => ["faire", "à faire", "reste"];

    public override IReadOnlyList<string> Examples => ["cpom todo contrat.json --as-of 2026-09-30", "cpom todo contrat.json --before 2027-12-31 --json"];

    protected override void Prepare(ParseResult parsed)
    {
        base.Prepare(parsed);
        before = DateArgument.Read("--before", parsed.GetValue(beforeOption), Session);
    }

    protected override void Fill(Page page, CpomContract contract, string file) => TodoView.Fill(page, Evaluate(contract), before, Language);

    protected override string Document(CpomContract contract) => TodoDocument.Write(Evaluate(contract), before, Language);

    protected override string Summary(CpomContract contract)
    {
        var evaluation = Evaluate(contract);
        return new TodoTexts(Language).Summary(evaluation.Todo(before)) + AsOfArgument.Mark(evaluation, Language);
    }
}
