using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary><c>thqse diagnosis score FILE...</c>.</summary>
internal sealed class ScoreCommand(Session session) : ResponsesCommand(
    session, "score", "Note une réponse : les scores, ce qui manque, ce qui rapporterait le plus.", "Scores a response: the scores, what is missing, what would bring most.")
{
    public override IReadOnlyList<string> FrenchNames => ["noter", "note"];

    public override IReadOnlyList<string> Examples => ["diagnosis score reponse.json", "diagnosis score reponses --json -o fiches"];

    protected override string Document(QuestionnaireResponse response) => ScoreCardDocument.Write(response.Score());

    protected override void Fill(Page page, QuestionnaireResponse response, string file) => ScoreView.Fill(page, response, response.Score(), Language);

    protected override string Summary(QuestionnaireResponse response) => new ScoreTexts(Language).Summary(response.Score(), AnswerProgress.Of(response));
}
