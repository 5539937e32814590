using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary><c>thqse diagnosis score FILE</c>.</summary>
internal sealed class ScoreCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<bool> json;

    public ScoreCommand(Session session)
        : base(session, "score", "Note une réponse : les scores, ce qui manque, ce qui rapporterait le plus.", "Scores a response: the scores, what is missing, what would bring most.")
    {
        file = SharedArguments.File(Language, Language.Say(
            "La réponse (thqse.questionnaire-response/1, ou son classeur) ; « - » lit l'entrée standard.", "The response (thqse.questionnaire-response/1, or its workbook); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["noter", "note"];

    public override IReadOnlyList<string> Examples => ["diagnosis score reponse.json", "diagnosis score reponse.json --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var asJson = parsed.GetValue(json);
        var read = Session.Definitions.ReadResponse(InputFile.Read(parsed.GetValue(file), Session));
        return read.Response is { } response ? Show(response, asJson) : Refusal.Show(Session, read.Diagnostics, asJson);
    }

    private ExitCode Show(QuestionnaireResponse response, bool asJson)
    {
        var card = response.Score();
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
