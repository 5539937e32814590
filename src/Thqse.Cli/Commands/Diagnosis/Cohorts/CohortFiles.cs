using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>Reads the files of a cohort, each a response or a score card; all those that cannot be read are named at once.</summary>
internal static class CohortFiles
{
    public static IReadOnlyList<CohortFile> Read(IReadOnlyList<string> files, Session session)
    {
        VerifyNames(files, session);
        var read = new List<CohortFile>();
        var unreadable = new List<string>();
        foreach (var file in files)
        {
            try
            {
                read.Add(Judge(file, session));
            }
            catch (CommandException stop) when (stop.ExitCode == ExitCode.CannotReadInput)
            {
                unreadable.Add(stop.Message);
            }
        }

        return unreadable.Count == 0 ? read : throw new CommandException(ExitCode.CannotReadInput, string.Join(' ', unreadable));
    }

    private static void VerifyNames(IReadOnlyList<string> files, Session session)
    {
        if (files.Count == 0 || files.Contains(string.Empty))
        {
            throw CommandException.Usage(new FailureTexts(session.Language).MissingFile);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        if (files.FirstOrDefault(file => !names.Add(file is InputFile.StandardInput ? file : Path.GetFullPath(file))) is { } twice)
        {
            throw CommandException.Usage(new DiagnosisFailureTexts(session.Language).NamedTwice(twice));
        }
    }

    private static CohortFile Judge(string name, Session session)
    {
        var read = session.Definitions.ReadCard(InputFile.Read(name, session));
        return new CohortFile(name, read.Card, read.Diagnostics);
    }
}

/// <summary>One file of a cohort: its score card, or what is wrong with it.</summary>
internal sealed record CohortFile(string Name, ScoreCard? Card, IReadOnlyList<Diagnostic> Diagnostics);
