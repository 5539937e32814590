using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Programmes;

/// <summary>What the tool says around programmes.</summary>
internal sealed class ProgrammeTexts(Language language)
{
    public string MissingId(IEnumerable<string> known) => language.Say("il manque ID, le programme à montrer.", "ID is missing, the programme to show.") + Known(known);

    public string UnknownId(string text, IReadOnlyList<string> nearest, IEnumerable<string> known)
        => language.Say($"« {text} » n'est pas un programme.", $"\"{text}\" is not a programme.") + (File.Exists(text) ? language.Say(" Un fichier se donne par --programme.", " A file is given with --programme.") : string.Empty) + new FailureTexts(language).DidYouMean(nearest) + Known(known);

    public string Stages(int count) => language.Say($"{count} étapes", $"{count} stages");

    public string OneStage => language.Say("1 étape", "1 stage");

    public string At(string moment) => language.Say($"Au {moment}, heure de Paris", $"On {moment}, Paris time");

    public string Known(string date) => language.Say($"Calendrier connu le {date}.", $"Calendar as known on {date}.");

    public string Segments => language.Say("Thématiques", "What it is about");

    public string StageHeading => language.Say("Étapes", "Stages");

    public string NextHeading => language.Say("Prochaine échéance", "Next deadline");

    public string NoNext => language.Say("Aucune échéance à venir.", "No deadline is to come.");

    public string Findings => language.Say("À relever", "To note");

    public string NothingToCome => language.Say("Rien à venir dans ce délai.", "Nothing is to come within that time.");

    public string MoreToRead => language.Say("Un programme : thqse programme show ID. Ce qui vient : thqse programme next.", "One programme: thqse programme show ID. What is to come: thqse programme next.");

    public string NotADeclaration(string text) => language.Say(
        $"--done : « {text} » ne se lit pas. Écrivez ÉTAPE=MOMENT, comme balance=2026-09-01.", $"--done: \"{text}\" cannot be read. Write STAGE=MOMENT, such as balance=2026-09-01.");

    public string UnknownStage(string text, IReadOnlyList<string> nearest, IEnumerable<string> known)
        => language.Say($"« {text} » n'est pas une étape de ce programme.", $"\"{text}\" is not a stage of this programme.") + new FailureTexts(language).DidYouMean(nearest)
            + language.Say(" Étapes : ", " Stages: ") + string.Join(", ", known) + ".";

    public string DeclaredTwice(string stage) => language.Say($"« {stage} » est déclarée deux fois.", $"\"{stage}\" is declared twice.");

    private string Known(IEnumerable<string> known) => language.Say(" Programmes : ", " Programmes: ") + string.Join(", ", known) + ".";
}
