using Thqse.Cli.Texts;

namespace Thqse.Cli.Input;

/// <summary>Reads a document as bytes, from a file or from standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    public static ReadOnlyMemory<byte> Read(string? file, Session session)
    {
        var texts = new FailureTexts(session.Language);
        if (string.IsNullOrEmpty(file))
        {
            throw CommandException.Usage(texts.MissingFile);
        }

        try
        {
            return file is StandardInput ? session.Terminal.ReadInput()
                : Directory.Exists(file) ? throw Unreadable(texts.FileIsFolder(file))
                : File.ReadAllBytes(file);
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

    private static CommandException Unreadable(string message) => new(ExitCode.CannotReadInput, message);
}
