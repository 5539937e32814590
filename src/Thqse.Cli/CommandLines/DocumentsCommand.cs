using System.CommandLine;
using Thqse.Cli.Batches;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>
/// A command that reads one document and shows what follows from it, or several, of which it shows a line each and writes, with <c>--json -o FOLDER</c>, a document
/// each. One that is refused does not stop the others.
/// </summary>
/// <typeparam name="T">What is read.</typeparam>
internal abstract class DocumentsCommand<T> : ToolCommand
    where T : class
{
    private readonly Argument<string[]> files;
    private readonly Option<bool> json;

    /// <param name="session">The run that it is made for.</param>
    /// <param name="name">What is typed.</param>
    /// <param name="french">The sentence of the help, in French.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="filesDescription">What is read, in the language of the run.</param>
    protected DocumentsCommand(Session session, string name, string french, string english, string filesDescription)
        : base(session, name, french, english)
    {
        files = SharedArguments.Files(Language, filesDescription + Language.Say(
            " Plusieurs fichiers, ou un dossier : une ligne pour chacun.", " Several files, or a folder: a line each."));
        Add(files);
        json = SharedArguments.Json(Language);
        Add(json);
    }

    /// <summary>Reads the options of the command, before any file.</summary>
    protected abstract void Prepare(ParseResult parsed);

    protected abstract ReadDocument<T> Read(ReadOnlyMemory<byte> utf8);

    /// <summary>What is shown of one document.</summary>
    protected abstract void Fill(Page page, T value, string file);

    /// <summary>What is written of one document with <c>--json</c>.</summary>
    protected abstract string Document(T value);

    /// <summary>Writes what other options of the command ask for, and says whether they asked for anything: then there is no page.</summary>
    protected virtual bool WriteFiles(T value) => false;

    /// <summary>Whether other options ask for files, of which several documents would need several.</summary>
    protected virtual bool AsksForFiles(ParseResult parsed) => false;

    /// <summary>What is written of many documents, one a line; null when they are not asked for.</summary>
    protected virtual BatchWork? Batch(ParseResult parsed) => null;

    /// <summary>What is said of one document in a line, beside the name of its file.</summary>
    protected abstract string Summary(T value);

    /// <summary>Whether a document is wanted instead of a page.</summary>
    protected bool AsJson(ParseResult parsed) => parsed.GetValue(json);

    protected override ExitCode Run(ParseResult parsed)
    {
        var typed = parsed.Several(files);
        var asJson = AsJson(parsed);
        Prepare(parsed);
        if (Batch(parsed) is { } work)
        {
            return new BatchRun(Session, work).Run(typed);
        }

        var names = DocumentNames.Expand(typed, Session);
        return !DocumentNames.AreSeveral(typed) ? ShowOne(names[0], asJson)
            : AsksForFiles(parsed) ? throw CommandException.Usage(new FailureTexts(Language).OneFileOnly)
            : ShowAll(names, asJson);
    }

    private ExitCode ShowOne(string name, bool asJson)
    {
        var utf8 = InputFile.Read(name, Session);
        var read = Read(utf8);
        if (read.Value is not { } value)
        {
            return Refusal.Show(Session, name, utf8, read.Diagnostics, asJson);
        }

        if (WriteFiles(value))
        {
            return ExitCode.Done;
        }

        if (asJson)
        {
            Session.Terminal.WriteDocument(Document(value));
        }
        else
        {
            Session.Show(page => Fill(page, value, name));
        }

        return ExitCode.Done;
    }

    private ExitCode ShowAll(IReadOnlyList<string> names, bool asJson)
    {
        var folder = asJson ? OutputFolder.Of(Session) : null;
        var read = names.Select(name => NamedDocument<T>.Of(name, Read, Session)).ToList();
        folder?.Write(read, Document);
        if (folder is null)
        {
            Session.Show(page => SummaryLines.Fill(page, read, Summary, Language));
        }
        else
        {
            Session.ShowOnScreen(page => SummaryLines.Fill(page, read, Summary, Language));
        }

        return read.Max(each => each.ExitCode);
    }
}
