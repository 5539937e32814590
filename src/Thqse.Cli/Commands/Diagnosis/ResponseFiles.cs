using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>Reads responses of which all are needed: one that is refused stops the command, and its diagnostics are shown.</summary>
internal static class ResponseFiles
{
    /// <summary>The names and the responses; null when one was refused, with the status that says so.</summary>
    public static (IReadOnlyList<(string Name, QuestionnaireResponse Response)>? Read, ExitCode Status) ReadAll(IReadOnlyList<string> typed, Session session)
    {
        var read = new List<(string, QuestionnaireResponse)>();
        foreach (var name in DocumentNames.Expand(typed, session))
        {
            var utf8 = InputFile.Read(name, session);
            var result = session.Definitions.ReadResponse(utf8);
            if (result.Response is not { } response)
            {
                return (null, Refusal.Show(session, name, utf8, result.Diagnostics, asJson: false));
            }

            read.Add((name, response));
        }

        return (read, ExitCode.Done);
    }

    public static System.CommandLine.Argument<string[]> Argument(Language language) => SharedArguments.Files(language, language.Say(
        "Les réponses (thqse.questionnaire-response/1), ou leurs dossiers.", "The responses (thqse.questionnaire-response/1), or their folders."));
}
