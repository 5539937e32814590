using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Diagnosis.Cohorts;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Reports;

namespace Thqse.Cli.Commands.Diagnosis.Pictures;

/// <summary><c>thqse diagnosis picture bars|radar|distribution FILE... -o FILE</c>.</summary>
internal sealed class DiagnosisPictureCommand : ToolCommand
{
    private readonly PictureKindArgument kind;
    private readonly Argument<string[]> files;
    private readonly Option<string?> one;

    public DiagnosisPictureCommand(Session session)
        : base(session, "picture", "Une image : les scores en barres ou en radar, la répartition d'une cohorte.", "A picture: the scores as bars or as a radar, the distribution of a cohort.")
    {
        kind = new PictureKindArgument(Language, this, "bars", "radar", "distribution");
        files = SharedArguments.Files(Language, Language.Say(
            "La réponse, la fiche de score ou le classeur ; de bars, puis celui d'avant ; de distribution, tous ceux de la cohorte.",
            "The response, the score card or the workbook; of bars, then the one before; of distribution, all of the cohort."));
        one = SharedArguments.Value("--establishment", SharedArguments.FileLabel(Language), Language.Say("De distribution : l'établissement montré parmi les autres.", "Of distribution: the establishment that is shown among the others."));
        Add(files);
        Add(one);
    }

    public override IReadOnlyList<string> FrenchNames => ["image"];

    public override IReadOnlyList<string> Examples => ["diagnosis picture bars reponse.json -o barres.svg", "diagnosis picture distribution reponse-1.json reponse-2.json -o cohorte.png"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var drawn = kind.Read(parsed);
        var names = parsed.Several(files);
        var most = drawn == "radar" ? 1 : drawn == "bars" ? 2 : int.MaxValue;
        if (names.Length > most)
        {
            throw CommandException.Usage(new FailureTexts(Language).Surplus(names[most]));
        }

        var target = PictureFile.Checked(Session, OutputFile.RequiredName(Session));
        var shown = parsed.GetValue(one) is { } other ? CohortFiles.Read([other], Session) : [];
        var read = CohortFiles.Read(names, Session);

        // A folder may hold more than can be drawn.
        Refuse(read, most);
        Refuse(shown, 1);
        var refused = read.Concat(shown).Where(file => file.Card is null).ToList();
        if (refused.Count > 0)
        {
            return CohortRefusal.Show(Session, refused, asJson: false);
        }

        PictureFile.Write(Session, target, Draw(drawn!, read, shown.Count > 0 ? shown[0].Card : null));
        return ExitCode.Done;
    }

    private void Refuse(IReadOnlyList<CohortFile> read, int most)
    {
        if (read.Count > most)
        {
            throw CommandException.Usage(new FailureTexts(Language).Surplus(read[most].Name));
        }
    }

    private Picture Draw(string drawn, IReadOnlyList<CohortFile> read, ScoreCard? one)
    {
        var card = read[0].Card!;
        if (drawn == "distribution")
        {
            return DiagnosisPictures.Distribution(CohortCheck.Checked(read, Session).Report(), Language, one);
        }

        var referential = Session.Definitions.Referentials.FirstOrDefault(each => each.TryGet(card.QuestionnaireId, out _))
            ?? throw CommandException.Usage(Language.Say($"le questionnaire « {card.QuestionnaireId} » n'est pas chargé.", $"the questionnaire \"{card.QuestionnaireId}\" is not loaded."));
        return drawn == "radar" ? DiagnosisPictures.Radar(card, referential, Language) : DiagnosisPictures.Bars(card, referential, Language, read.Count > 1 ? read[1].Card : null);
    }
}
