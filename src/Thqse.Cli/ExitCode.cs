namespace Thqse.Cli;

/// <summary>The exit statuses of the tool: a published contract.</summary>
internal enum ExitCode
{
    Done = 0,
    UnexpectedFailure = 1,
    InputHasDiagnostics = 2,
    WrongUsage = 64,
    CannotReadInput = 66,

    /// <summary>Ctrl-C, as a shell tells it.</summary>
    Interrupted = 130,
}
