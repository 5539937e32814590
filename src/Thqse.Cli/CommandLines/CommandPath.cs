using System.CommandLine;

namespace Thqse.Cli.CommandLines;

/// <summary>A command and those above it.</summary>
internal static class CommandPath
{
    public const string ToolName = "thqse";

    /// <summary>The command, the one above it, and so on up to the tool.</summary>
    public static IEnumerable<Command> From(Command command)
    {
        for (var current = command; current is not null; current = current.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return current;
        }
    }

    /// <summary>As it is typed: "thqse cpom evaluate".</summary>
    public static string Of(Command command)
        => string.Join(' ', From(command).Reverse().Select(each => each is RootCommand ? ToolName : each.Name));
}
