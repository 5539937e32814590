using Thqse.Cli;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Tests.Support;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>What a command of a page ends with and shows to its reader, in 80 columns.</summary>
internal sealed record ReaderScreen(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of both streams, without the last line ends.</summary>
    public string Text => string.Join('\n', new[] { Output, Error }.Where(text => text.Length > 0));

    /// <summary>Runs a command of the tool; names of files are relative to the folder.</summary>
    public static ReaderScreen Of(CommandLine command, string folder, string? columns = null)
    {
        var environment = columns is null ? Tool.NoEnvironment : new Dictionary<string, string> { ["COLUMNS"] = columns };
        var result = Within(folder, () => Tool.Run([.. command.Arguments], environment: environment));
        if (command.OutputFile is { } file)
        {
            File.WriteAllBytes(file, result.OutputBytes);
            return new(result.ExitCode, string.Empty, Lines(result.Error));
        }

        return new(result.ExitCode, Lines(result.Output), Lines(result.Error));
    }

    /// <summary>There is one current folder for the process: these tests do not run beside each other (Parallelism).</summary>
    private static ToolResult Within(string folder, Func<ToolResult> run)
    {
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder;
            return run();
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
