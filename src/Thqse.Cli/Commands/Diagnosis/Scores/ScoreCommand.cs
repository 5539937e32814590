using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary><c>thqse diagnosis score FILE</c>.</summary>
internal sealed class ScoreCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<bool> json;
    private readonly ResultFiles files;

    public ScoreCommand(Session session)
        : base(session, "score", "Note une réponse : les scores, ce qui manque, ce qui rapporterait le plus.", "Scores a response: the scores, what is missing, what would bring most.")
    {
        file = SharedArguments.File(Language, Language.Say(
            "La réponse (thqse.questionnaire-response/1, ou son classeur) ; « - » lit l'entrée standard.", "The response (thqse.questionnaire-response/1, or its workbook); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(json);
        files = new ResultFiles(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["noter", "note"];

    public override IReadOnlyList<string> Examples => ["diagnosis score reponse.json", "diagnosis score reponse.json --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var asJson = parsed.GetValue(json);
        var read = Session.Definitions.ReadResponse(InputFile.Read(parsed.GetValue(file), Session));
        return read.Response is { } response ? Show(response, asJson, parsed) : Refusal.Show(Session, read.Diagnostics, asJson);
    }

    private ExitCode Show(QuestionnaireResponse response, bool asJson, ParseResult parsed)
    {
        var card = response.Score();
        var referential = response.Questionnaire.Referential;
        if (files.Write(parsed, () => ScoreCardWorkbook.Write(card, referential, Language), () => ScoreCardWorkbook.WriteCsv(card, referential, Language)))
        {
            return ExitCode.Done;
        }

        if (asJson)
        {
            Session.Terminal.WriteDocument(ScoreCardDocument.Write(card));
        }
        else
        {
            Session.Show(page => ScoreView.Fill(page, response, card, Language));
        }

        return ExitCode.Done;
    }
}
