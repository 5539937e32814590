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
            var (response, status) = ReadOne(name, session);
            if (response is null)
            {
                return (null, status);
            }

            read.Add((name, response));
        }

        return (read, ExitCode.Done);
    }

    /// <summary>The response of one file, which is no folder; null when it was refused, with the status that says so.</summary>
    public static (QuestionnaireResponse? Response, ExitCode Status) ReadOne(string name, Session session)
    {
        var utf8 = InputFile.Read(name, session);
        var read = session.Definitions.ReadResponse(utf8);
        return (read.Response, read.Response is null ? Refusal.Show(session, name, utf8, read.Diagnostics, asJson: false) : ExitCode.Done);
    }

    public static System.CommandLine.Argument<string[]> Argument(Language language) => SharedArguments.Files(language, language.Say(
        "Les réponses (thqse.questionnaire-response/1), ou leurs dossiers.", "The responses (thqse.questionnaire-response/1), or their folders."));
}
