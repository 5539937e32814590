using System.Text;

namespace Thqse.Cli.Tests.Support;

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolResult(int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    // A byte that is not UTF-8 is an error of the tool.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Output => Strict.GetString(OutputBytes);

    public string Error => Strict.GetString(ErrorBytes);

    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n');
}
