using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Diagnosis.Checking;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary><c>--referential FILE</c>: the commands of the self-diagnosis know the questionnaires of a file too.</summary>
internal static class ReferentialOption
{
    private const string Name = "--referential";

    public static Option<string?> Create(Language language)
    {
        var option = SharedArguments.Value(Name, SharedArguments.FileLabel(language), language.Say(
            "Un référentiel (thqse.referential/1) en plus de ceux qui sont fournis : on peut répondre à ses questionnaires.",
            "A referential (thqse.referential/1) beside the shipped ones: its questionnaires can be answered."));
        option.Recursive = true;
        return option;
    }

    /// <summary>Adds the referential of the file to the definitions of the session; one of the same identifier takes the place of a shipped one.</summary>
    public static void Read(string? file, Session session)
    {
        if (file is null)
        {
            return;
        }

        var language = session.Language;
        try
        {
            var own = ReferentialFile.Load(InputFile.Read(file, session));
            if (own.Check() is [var finding, ..])
            {
                throw new CommandException(ExitCode.InputHasDiagnostics, language.Say(
                    $"le référentiel « {file} » a des défauts. {finding.Place} : {finding.Explain(language)} Tous les défauts : thqse diagnosis check {file}",
                    $"the referential \"{file}\" has findings. {finding.Place}: {finding.Explain(language)} All of them: thqse diagnosis check {file}"));
            }

            var others = session.Definitions.Referentials.Where(each => each.Id != own.Id && each.Questionnaires.All(one => own.Questionnaires.All(other => other.Id != one.Id)));
            session.Definitions = session.Definitions with { Referentials = [own, .. others] };
        }
        catch (DiagnosticsException refused)
        {
            var first = refused.Diagnostics[0];
            var place = first.Pointer.Length == 0 ? string.Empty : first.Pointer + language.Colon();
            throw new CommandException(ExitCode.InputHasDiagnostics, language.Say(
                $"le référentiel « {file} » est refusé. {place}{first.Explain(language)} Tous les défauts : thqse diagnosis check {file}",
                $"the referential \"{file}\" is refused. {place}{first.Explain(language)} All the problems: thqse diagnosis check {file}"));
        }
    }
}
