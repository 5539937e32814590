namespace Thqse.Cli.Output;

/// <summary>A file, or standard output, that is written piece by piece. What cannot be written is told with the name of it.</summary>
internal sealed class DocumentOutput : IDisposable
{
    private readonly string name;
    private readonly Stream stream;

    public DocumentOutput(string name, Func<Stream> open)
    {
        this.name = name;
        try
        {
            stream = open();
        }
        catch (Exception failure) when (OutputFileException.IsExpected(failure))
        {
            throw new OutputFileException(name, failure);
        }
    }

    public void Write(ReadOnlySpan<byte> piece)
    {
        try
        {
            stream.Write(piece);
        }
        catch (Exception failure) when (OutputFileException.IsExpected(failure))
        {
            throw new OutputFileException(name, failure);
        }
    }

    public void Dispose() => stream.Dispose();
}
