namespace Thqse.Cli.Output;

/// <summary>A file that is asked for, or standard output, cannot be written.</summary>
internal sealed class OutputFileException(string file, Exception why) : Exception(why.Message, why)
{
    public string File { get; } = file;

    public Exception Why { get; } = why;

    /// <summary>Whether a failure is one of the file, not of the tool.</summary>
    public static bool IsExpected(Exception failure) => failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
