namespace Thqse.Cli.Output;

/// <summary>The file of <c>-o</c> cannot be written.</summary>
internal sealed class OutputFileException(string file, Exception why) : Exception(why.Message, why)
{
    public string File { get; } = file;
}
