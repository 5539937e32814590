using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.CommandLines;

/// <summary>The folder into which several documents are written, each under the name of the file that it comes from.</summary>
internal sealed class OutputFolder
{
    private readonly string path;
    private readonly Session session;

    private OutputFolder(string path, Session session)
    {
        this.path = path;
        this.session = session;
    }

    /// <summary>The folder of <c>-o</c>: standard output has room for one document only.</summary>
    public static OutputFolder Of(Session session)
    {
        var texts = new FailureTexts(session.Language);
        var path = session.Terminal.OutputFile ?? throw CommandException.Usage(texts.FolderNeeded);
        if (File.Exists(path))
        {
            throw CommandException.Usage(texts.FolderIsFile(path));
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (OutputFileException.IsExpected(failure))
        {
            throw new OutputFileException(path, failure);
        }

        return new OutputFolder(path, session);
    }

    /// <summary>Writes what each document gives, or its diagnostics; of an unreadable file there is nothing to write.</summary>
    public void Write<T>(IReadOnlyList<NamedDocument<T>> documents, Func<T, string> write)
        where T : class
    {
        if (documents.GroupBy(each => NameOf(each.Name), StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } same)
        {
            throw CommandException.Usage(new FailureTexts(session.Language).SameName(same.Key));
        }

        foreach (var document in documents.Where(each => each.Unreadable is null))
        {
            var text = document.Value is { } value ? write(value) : DiagnosticsDocument.Write(document.Read.Diagnostics, session.Language);
            OutputFile.Write(session, Path.Combine(path, NameOf(document.Name)), text);
        }
    }

    private static string NameOf(string file) => file is InputFile.StandardInput ? "stdin.json" : Path.GetFileNameWithoutExtension(file) + ".json";
}
