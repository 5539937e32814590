using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>
/// Which command somebody meant who typed another word: the one that has this name in French, one of a group whose word was left out ("cpom evaluate" for
/// "evaluate"), or one with nearly the same letters.
/// </summary>
internal static class CommandNames
{
    public static IReadOnlyList<string> Nearest(string typed, Command group)
    {
        var meant = Meant(typed, group);
        var below = group.Subcommands.SelectMany(each => Meant(typed, each).Select(name => each.Name + " " + name)).ToList();
        return meant.Count > 0 ? meant
            : below.Count > 0 ? below
            : NearestNames.Of(typed, [.. group.Subcommands.Select(each => each.Name)]);
    }

    public static IReadOnlyList<string> FrenchNamesOf(Command command) => command is CommandGroup group ? group.FrenchNames : ((ToolCommand)command).FrenchNames;

    private static List<string> Meant(string typed, Command group)
        => [.. group.Subcommands.Where(each => FrenchNamesOf(each).Append(each.Name).Any(name => TypedText.Same(name, typed))).Select(each => each.Name)];
}
