using System.CommandLine;
using System.Globalization;
using System.Text;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>Which command somebody meant who typed another word: one with nearly the same letters, or the one that has this name in French.</summary>
internal static class CommandNames
{
    public static IReadOnlyList<string> Nearest(string typed, Command group)
    {
        var french = group.Subcommands.SelectMany(command => FrenchNamesOf(command).Select(name => (name, command.Name))).ToList();
        var meant = french.Where(pair => string.Equals(Plain(pair.name), Plain(typed), StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Name).ToList();
        return meant.Count > 0 ? meant : NearestNames.Of(typed, [.. group.Subcommands.Select(each => each.Name)]);
    }

    public static IReadOnlyList<string> FrenchNamesOf(Command command) => command switch
    {
        ToolCommand tool => tool.FrenchNames,
        CommandGroup group => group.FrenchNames,
        _ => [],
    };

    /// <summary>Without accents, which are often left out on a command line.</summary>
    private static string Plain(string name)
        => string.Concat(name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
