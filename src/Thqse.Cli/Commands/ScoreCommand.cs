using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering.Scores;
using Thqse.Cli.Texts;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse diagnosis score FILE</c>.</summary>
internal static class ScoreCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var own = new DiagnosisHelpTexts(session.Language);
        var file = new Argument<string?>("file") { HelpName = texts.FileName, Description = own.Response, Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = texts.Json, Arity = ArgumentArity.Zero };
        var command = new Command("score", own.Score) { file, json };
        command.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(json);
            var read = ResponseDocument.ReadUtf8(InputFile.Read(parsed.GetValue(file), session));
            return (int)(read.Response is { } response
                ? Show(session, response, asJson)
                : Refusal.Show(session, read.Diagnostics, asJson));
        });
        return command;
    }

    private static ExitCode Show(Session session, QuestionnaireResponse response, bool asJson)
    {
        var card = response.Score();
        if (asJson)
        {
            session.Terminal.WriteDocument(ScoreCardDocument.Write(card));
        }
        else
        {
            session.Show(page => ScoreView.Fill(page, response, card, session.Language));
        }

        return ExitCode.Done;
    }
}
