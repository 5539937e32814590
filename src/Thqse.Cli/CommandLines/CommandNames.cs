using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>Which command somebody meant who typed another word: one with nearly the same letters, or the one that has this name in French.</summary>
internal static class CommandNames
{
    public static IReadOnlyList<string> Nearest(string typed, Command group)
    {
        var french = group.Subcommands.SelectMany(command => FrenchNamesOf(command).Select(name => (name, command.Name))).ToList();
        var meant = french.Where(pair => TypedText.Same(pair.name, typed)).Select(pair => pair.Name).ToList();
        return meant.Count > 0 ? meant : NearestNames.Of(typed, [.. group.Subcommands.Select(each => each.Name)]);
    }

    public static IReadOnlyList<string> FrenchNamesOf(Command command) => command switch
    {
        ToolCommand tool => tool.FrenchNames,
        CommandGroup group => group.FrenchNames,
        _ => [],
    };
}
