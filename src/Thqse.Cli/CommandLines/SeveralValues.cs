using System.CommandLine;

namespace Thqse.Cli.CommandLines;

/// <summary>What can be given several times, or not at all: then there is an empty array, and never null.</summary>
internal static class SeveralValues
{
    public static string[] Several(this ParseResult parsed, Argument<string[]> argument) => parsed.GetValue(argument)!;

    public static string[] Several(this ParseResult parsed, Option<string[]> option) => parsed.GetValue(option)!;
}
