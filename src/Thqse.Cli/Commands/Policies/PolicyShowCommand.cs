using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Policies;

/// <summary><c>thqse policy show FILE</c>.</summary>
internal sealed class PolicyShowCommand : ToolCommand
{
    private const string AsOf = "--as-of";
    private readonly Argument<string?> file;
    private readonly Option<string?> asOf;
    private readonly Option<bool> json;

    public PolicyShowCommand(Session session)
        : base(session, "show", "Une politique qualité un jour donné : l'étape atteinte, ce qui vient, ce qui est en retard, ce qui manque.", "A quality policy on a day: the step reached, what is next, what is late, what lacks.")
    {
        file = SharedArguments.File(Language, Language.Say("La politique (thqse.quality-policy/1) ; « - » lit l'entrée standard.", "The policy (thqse.quality-policy/1); \"-\" reads standard input."));
        asOf = SharedArguments.Value(AsOf, "DATE", Language.Say("Le jour, AAAA-MM-JJ ; sans lui, aujourd'hui.", "The day, YYYY-MM-DD; without it, today."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(asOf);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["montrer", "voir"];

    public override IReadOnlyList<string> Examples => ["policy show politique.json", "policy show politique.json --as-of 2026-07-01 --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var date = MomentArgument.Date(AsOf, parsed.GetValue(asOf), Session);
        var name = parsed.GetValue(file);
        var utf8 = InputFile.Read(name, Session);
        var read = QualityPolicyDocument.ReadUtf8(utf8);
        return read.Policy is { } policy ? Show(policy.At(date), parsed.GetValue(json)) : Refusal.Show(Session, name!, utf8, read.Diagnostics, parsed.GetValue(json));
    }

    private ExitCode Show(QualityPolicyState state, bool asJson)
    {
        if (asJson)
        {
            Session.Terminal.WriteDocument(QualityPolicyStateDocument.Write(state, Language));
        }
        else
        {
            Session.Show(page => PolicyView.Fill(page, state, Language));
        }

        return ExitCode.Done;
    }
}
