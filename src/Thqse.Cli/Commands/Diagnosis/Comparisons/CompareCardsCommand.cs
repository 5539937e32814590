using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Comparisons;

/// <summary><c>thqse diagnosis compare BEFORE AFTER</c>.</summary>
internal sealed class CompareCardsCommand : ToolCommand
{
    private readonly Argument<string?> before;
    private readonly Argument<string?> after;

    public CompareCardsCommand(Session session)
        : base(session, "compare", "Cette année face à l'année passée : chaque score, avant et après.", "This year against last: every score, before and after.")
    {
        before = Card("before", Language.Say("AVANT", "BEFORE"), Language.Say("La réponse ou la fiche de score d'avant.", "The earlier response or score card."));
        after = Card("after", Language.Say("APRÈS", "AFTER"), Language.Say("Celle d'après.", "The later one."));
        Add(before);
        Add(after);
    }

    public override IReadOnlyList<string> FrenchNames => ["comparer"];

    public override IReadOnlyList<string> Examples => ["diagnosis compare reponse-2025.json reponse-2026.json", "diagnosis compare fiche-2025.json reponse-2026.json --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var cards = new List<ScoreCard>();
        foreach (var name in new[] { parsed.GetValue(before), parsed.GetValue(after) })
        {
            var utf8 = InputFile.Read(name, Session);
            var read = Session.Definitions.ReadCard(utf8);
            if (read.Card is not { } card)
            {
                return Refusal.Show(Session, name!, utf8, read.Diagnostics, asJson: false);
            }

            cards.Add(card);
        }

        var names = Names(cards[1]).And(Names(cards[0]));
        Session.Show(page => ScoreComparisonView.Fill(page, cards[0], cards[1], names, Language));
        return ExitCode.Done;
    }

    private ReferentialNames Names(ScoreCard card) => ReferentialNames.Of(card.QuestionnaireId, card.QuestionnaireVersion, Session);

    private static Argument<string?> Card(string name, string label, string description) => new(name) { HelpName = label, Description = description, Arity = ArgumentArity.ZeroOrOne };
}
