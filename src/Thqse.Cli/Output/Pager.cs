using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Thqse.Cli.Output;

/// <summary>Starts the pager of the system, "less" unless PAGER names another one; PAGER=cat does without.</summary>
[ExcludeFromCodeCoverage(Justification = "Only a process of its own has a screen: tests/Thqse.Cli.Tests/Processes, whose processes are not measured.")]
internal static class Pager
{
    public static TextWriter? Open(string? wanted)
    {
        var words = (string.IsNullOrWhiteSpace(wanted) ? "less" : wanted).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0] is "cat")
        {
            return null;
        }

        var start = new ProcessStartInfo(words[0], words.Skip(1)) { RedirectStandardInput = true, StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

        // Colours as they are, nothing to leave when it fits, and what was read stays on the screen.
        start.Environment.TryAdd("LESS", "FRX");
        start.Environment.TryAdd("LESSCHARSET", "utf-8");
        try
        {
            return Process.Start(start) is { } process ? new PagerWriter(process) : null;
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Writes to the pager; when it is closed, waits until the reader leaves it. A reader who leaves before the end is no failure.</summary>
    private sealed class PagerWriter(Process process) : TextWriter
    {
        public override Encoding Encoding => process.StandardInput.Encoding;

        public override void Write(char value) => Attempt(() => process.StandardInput.Write(value));

        public override void Write(string? value) => Attempt(() => process.StandardInput.Write(value));

        public override void Flush() => Attempt(process.StandardInput.Flush);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                Attempt(process.StandardInput.Close);
                process.WaitForExit();
                process.Dispose();
            }

            base.Dispose(disposing);
        }

        private static void Attempt(Action write)
        {
            try
            {
                write();
            }
            catch (IOException)
            {
            }
        }
    }
}
