using Thqse.Cli.CommandLines;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Input;

/// <summary>What a document gave: what it holds, or what is wrong with it.</summary>
internal readonly record struct ReadDocument<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;

/// <summary>One of several documents: what it gave, or why its file could not be read.</summary>
internal sealed record NamedDocument<T>(string Name, ReadDocument<T> Read, string? Unreadable)
    where T : class
{
    /// <summary>More than three times the establishments of France that sign such contracts.</summary>
    private const int MostLines = 10_000;

    public T? Value => Read.Value;

    /// <summary>The status that this document alone would give.</summary>
    public ExitCode ExitCode => Unreadable is not null ? ExitCode.CannotReadInput : Value is null ? ExitCode.InputHasDiagnostics : ExitCode.Done;

    /// <summary>Reads a file, and keeps what goes wrong with it: one bad file does not stop the others.</summary>
    public static NamedDocument<T> Of(string name, Func<ReadOnlyMemory<byte>, ReadDocument<T>> read, Session session)
    {
        try
        {
            return new NamedDocument<T>(name, read(InputFile.Read(name, session)), null);
        }
        catch (CommandException stop) when (stop.ExitCode == ExitCode.CannotReadInput)
        {
            return new NamedDocument<T>(name, default, stop.Message);
        }
    }

    /// <summary>Reads a file that holds one document a line, each named after its line. A line or a file without end is refused, as is any document: all that is read is held.</summary>
    public static IReadOnlyList<NamedDocument<T>> OfLines(string file, Func<ReadOnlyMemory<byte>, ReadDocument<T>> read, Session session)
    {
        var texts = new FailureTexts(session.Language);
        var lines = InputFile.Read(file, session, ReadAll);
        return lines.Count > 0 ? lines : throw new CommandException(ExitCode.CannotReadInput, texts.NoLine(file));

        List<NamedDocument<T>> ReadAll(Stream input)
        {
            var documents = new List<NamedDocument<T>>();
            foreach (var document in DocumentLines.SelectAsync(input, (line, utf8) => new NamedDocument<T>(texts.LineOf(file, line), read(utf8), null)).ToBlockingEnumerable())
            {
                documents.Add(document);
                if (documents.Count > MostLines || document.Read.Diagnostics.Any(each => each.Code == DiagnosticCode.DocumentTooLarge))
                {
                    throw new CommandException(ExitCode.InputHasDiagnostics, documents.Count > MostLines ? texts.TooManyLines(file, MostLines) : texts.LineTooLarge(document.Name, ReadingLimits.DefaultMaxBytes));
                }
            }

            return documents;
        }
    }
}
