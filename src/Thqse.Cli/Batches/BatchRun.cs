using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Batches;

/// <summary>
/// Reads documents one a line and writes as many, in their order, on all cores, in memory that does not grow with their number. A line that is refused does not stop the
/// others; Ctrl-C does, after a whole line.
/// </summary>
internal sealed class BatchRun(Session session, BatchWork work)
{
    private readonly BatchTexts texts = new(session.Language);
    private long lines;
    private long refused;

    public ExitCode Run(IReadOnlyList<string> files)
    {
        var file = BatchOption.File(files, session);
        using var interrupted = new CancellationTokenSource();
        using var listening = session.Terminal.OnInterrupt(interrupted.Cancel);
        var progress = session.Terminal.Progress();
        try
        {
            InputFile.Read(file, session, input => WriteAllAsync(input, progress, interrupted.Token).GetAwaiter().GetResult());
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            progress.Clear();
            Tell(texts.Interrupted(lines));
            return ExitCode.Interrupted;
        }
        catch (InvalidDataException)
        {
            // A line without an end: it was told as too large, and is the last of which anything is known.
            progress.Clear();
            Tell(texts.GivenUp(lines));
        }

        progress.Clear();
        if (refused > 0)
        {
            Tell(texts.Refused(refused, lines));
        }

        return refused > 0 ? ExitCode.InputHasDiagnostics : ExitCode.Done;
    }

    private async Task<long> WriteAllAsync(Stream input, ProgressLine progress, CancellationToken interrupted)
    {
        using var output = session.Terminal.OpenOutput();
        output.Write(work.Head.Span);
        await foreach (var line in DocumentLines.SelectAsync(input, work.Of, cancellationToken: interrupted).ConfigureAwait(false))
        {
            lines++;
            output.Write(line.Bytes.Span);
            if (line.Problems > 0)
            {
                refused++;
                if (work.NamesRefused)
                {
                    progress.Clear();
                    Tell(texts.RefusedLine(lines, line.Problems));
                }
            }

            progress.Show(lines, () => texts.Progress(lines, refused));
        }

        return lines;
    }

    private void Tell(string sentence)
    {
        var page = session.Terminal.ErrorPage();
        page.Paragraph(0, CommandPath.ToolName + ": " + sentence);
        session.Terminal.WriteError(page);
    }
}
