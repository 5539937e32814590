namespace Thqse.Cli;

/// <summary>Stops a command with an exit status and a message for the person at the keyboard.</summary>
internal sealed class CommandException : Exception
{
    public CommandException(ExitCode exitCode, string message)
        : base(message)
        => ExitCode = exitCode;

    public ExitCode ExitCode { get; }

    public static CommandException Usage(string message) => new(ExitCode.WrongUsage, message);
}
