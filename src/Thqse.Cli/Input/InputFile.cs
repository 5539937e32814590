using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>Reads a document as bytes, from a file or from standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    public static ReadOnlyMemory<byte> Read(string? file, Session session) => Read(file, session, ReadEnough);

    /// <summary>Reads a file as one likes; what goes wrong with it, when it is opened or later, is told in a sentence.</summary>
    public static T Read<T>(string? file, Session session, Func<Stream, T> read)
    {
        var texts = new FailureTexts(session.Language);
        if (string.IsNullOrEmpty(file))
        {
            throw CommandException.Usage(texts.MissingFile);
        }

        try
        {
            using var input = file is StandardInput ? session.Terminal.OpenInput()
                : Directory.Exists(file) ? throw Unreadable(texts.FileIsFolder(file))
                : File.OpenRead(file);
            return read(input);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unreadable(texts.FileNotFound(file));
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or System.Security.SecurityException)
        {
            throw Unreadable(texts.FileForbidden(file));
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(texts.FileUnreadable(file, failure.Message));
        }
    }

    /// <summary>All of it, or so much that its reader says that it is too large: an input may have no end.</summary>
    private static ReadOnlyMemory<byte> ReadEnough(Stream input)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[81920];
        while (buffer.Length <= ReadingLimits.DefaultMaxBytes && input.Read(piece) is > 0 and var count)
        {
            buffer.Write(piece, 0, count);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static CommandException Unreadable(string message) => new(ExitCode.CannotReadInput, message);
}
