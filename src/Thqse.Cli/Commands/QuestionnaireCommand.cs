using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering.Questionnaires;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse diagnosis questionnaire ID</c>.</summary>
internal static class QuestionnaireCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var own = new DiagnosisHelpTexts(session.Language);
        var id = new Argument<string?>("id") { HelpName = "ID", Description = own.QuestionnaireId, Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--establishment") { HelpName = texts.FileName, Description = own.Establishment };
        var json = new Option<bool>("--json") { Description = texts.Json, Arity = ArgumentArity.Zero };
        var command = new Command("questionnaire", own.Questionnaire) { id, file, json };
        command.SetAction(parsed =>
        {
            var questionnaire = QuestionnaireArgument.Find(parsed.GetValue(id), session);
            var asJson = parsed.GetValue(json);
            if (parsed.GetValue(file) is not { } name)
            {
                return (int)Show(session, questionnaire, null, asJson);
            }

            var read = EstablishmentDocument.ReadUtf8(InputFile.Read(name, session));
            return (int)(read.Establishment is { } establishment
                ? Show(session, questionnaire, establishment, asJson)
                : Refusal.Show(session, read.Diagnostics, asJson));
        });
        return command;
    }

    private static ExitCode Show(Session session, Questionnaire questionnaire, Establishment? establishment, bool asJson)
    {
        if (asJson)
        {
            session.Terminal.WriteDocument(QuestionnaireDocument.Write(questionnaire, establishment));
        }
        else
        {
            session.Show(page => QuestionnaireView.Fill(page, questionnaire, establishment, session.Language));
        }

        return ExitCode.Done;
    }
}
