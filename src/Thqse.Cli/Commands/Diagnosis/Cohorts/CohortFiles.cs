using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>Reads the files of a cohort, each a response or a score card; all those that cannot be read are named at once.</summary>
internal static class CohortFiles
{
    public static IReadOnlyList<CohortFile> Read(IReadOnlyList<string> files, Session session)
    {
        var read = new List<CohortFile>();
        var unreadable = new List<string>();
        foreach (var file in DocumentNames.Expand(files, session))
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

    private static CohortFile Judge(string name, Session session)
    {
        var bytes = InputFile.Read(name, session);
        var read = session.Definitions.ReadCard(bytes);
        return new CohortFile(name, read.Card, read.Diagnostics, read.Card is null ? bytes : default);
    }
}

/// <summary>One file of a cohort: its score card, or what is wrong with it.</summary>
internal sealed record CohortFile(string Name, ScoreCard? Card, IReadOnlyList<Diagnostic> Diagnostics, ReadOnlyMemory<byte> Utf8);
