using Thqse.Sdk;

namespace Thqse.Cli.Texts;

/// <summary>What the tool says around diagnostics.</summary>
internal sealed class DiagnosticTexts(Language language)
{
    public string Refused(int count) => count == 1
        ? language.Say("Le document est refusé : 1 défaut. Rien n'est évalué.", "The document is refused: 1 problem. Nothing is evaluated.")
        : language.Say($"Le document est refusé : {count} défauts. Rien n'est évalué.", $"The document is refused: {count} problems. Nothing is evaluated.");

    public string StandardInput => language.Say("(entrée standard)", "(standard input)");

    public string WholeDocument => language.Say("(tout le document)", "(the whole document)");
}
