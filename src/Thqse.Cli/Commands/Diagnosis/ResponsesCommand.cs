using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>A command that reads responses to a questionnaire.</summary>
internal abstract class ResponsesCommand(Session session, string name, string french, string english) : DocumentsCommand<QuestionnaireResponse>(
    session,
    name,
    french,
    english,
    session.Language.Say(
        "La réponse (thqse.questionnaire-response/1, ou son classeur) ; « - » lit l'entrée standard.", "The response (thqse.questionnaire-response/1, or its workbook); \"-\" reads standard input."))
{
    protected override ReadDocument<QuestionnaireResponse> Read(ReadOnlyMemory<byte> utf8)
    {
        var read = Session.Definitions.ReadResponse(utf8);
        return new ReadDocument<QuestionnaireResponse>(read.Response, read.Diagnostics);
    }
}
