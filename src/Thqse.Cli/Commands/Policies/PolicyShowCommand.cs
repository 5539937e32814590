using System.CommandLine;
using NodaTime;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Policies;

/// <summary><c>thqse policy show FILE...</c>.</summary>
internal sealed class PolicyShowCommand : DocumentsCommand<QualityPolicy>
{
    private const string AsOf = "--as-of";
    private readonly Option<string?> asOf;
    private LocalDate date;

    public PolicyShowCommand(Session session)
        : base(
            session,
            "show",
            "Une politique qualité un jour donné : l'étape atteinte, ce qui vient, ce qui est en retard, ce qui manque.",
            "A quality policy on a day: the step reached, what is next, what is late, what is missing.",
            session.Language.Say("La politique (thqse.quality-policy/1) ; « - » lit l'entrée standard.", "The policy (thqse.quality-policy/1); \"-\" reads standard input."))
    {
        asOf = SharedArguments.Value(AsOf, "DATE", Language.Say("Le jour, AAAA-MM-JJ ; sans lui, aujourd'hui.", "The day, YYYY-MM-DD; without it, today."));
        Add(asOf);
    }

    public override IReadOnlyList<string> FrenchNames => ["montrer", "voir"];

    public override IReadOnlyList<string> Examples => ["policy show politique.json", "policy show politique.json --as-of 2026-07-01 --json"];

    protected override void Prepare(ParseResult parsed) => date = MomentArgument.Date(AsOf, parsed.GetValue(asOf), Session);

    protected override ReadDocument<QualityPolicy> Read(ReadOnlyMemory<byte> utf8)
    {
        var read = QualityPolicyDocument.ReadUtf8(utf8);
        return new ReadDocument<QualityPolicy>(read.Policy, read.Diagnostics);
    }

    protected override void Fill(Page page, QualityPolicy value, string file) => PolicyView.Fill(page, value.At(date), Language);

    protected override string Document(QualityPolicy value) => QualityPolicyStateDocument.Write(value.At(date), Language);

    protected override string Summary(QualityPolicy value) => new PolicyTexts(Language).Summary(value.At(date));
}
