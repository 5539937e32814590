using System.CommandLine;
using Thqse.Cli.Batches;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary><c>thqse diagnosis score FILE...</c>.</summary>
internal sealed class ScoreCommand : ResponsesCommand
{
    private readonly ResultFiles results;
    private readonly BatchOption batch;
    private ParseResult? parsed;

    public ScoreCommand(Session session)
        : base(session, "score", "Note une réponse : les scores, ce qui manque, ce qui rapporterait le plus.", "Scores a response: the scores, what is missing, what would bring most.")
    {
        results = new ResultFiles(session, this);
        batch = new BatchOption(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["noter", "note"];

    public override IReadOnlyList<string> Examples => ["diagnosis score reponse.json", "diagnosis score reponses --json -o fiches", "diagnosis score --batch reponses.jsonl -o fiches.jsonl"];

    protected override void Prepare(ParseResult parsed)
    {
        this.parsed = parsed;
        batch.Refuse(parsed, ("--xlsx, --csv", results.AreAsked(parsed)));
    }

    protected override BatchWork? Batch(ParseResult parsed)
        => batch.IsAsked(parsed) ? BatchWork.Documents(Read, response => ScoreCardDocument.Write(response.Score(), WritingOptions.OneLine), Language) : null;

    protected override bool AsksForFiles(ParseResult parsed) => results.AreAsked(parsed);

    protected override bool WriteFiles(QuestionnaireResponse response)
    {
        var (card, referential) = (response.Score(), response.Questionnaire.Referential);
        return results.Write(parsed!, () => ScoreCardWorkbook.Write(card, referential, Language), () => ScoreCardWorkbook.WriteCsv(card, referential, Language));
    }

    protected override string Document(QuestionnaireResponse response) => ScoreCardDocument.Write(response.Score());

    protected override void Fill(Page page, QuestionnaireResponse response, string file) => ScoreView.Fill(page, response, response.Score(), Language);

    protected override string Summary(QuestionnaireResponse response) => new ScoreTexts(Language).Summary(response.Score(), AnswerProgress.Of(response), response.Questionnaire.Referential);
}
