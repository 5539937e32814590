using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;

namespace Thqse.Cli.Tests.CommandLines;

/// <summary>What holds of every command, whoever adds it.</summary>
public sealed class CommandListTests
{
    public static TheoryData<string> Commands => [.. Every(Language.French).Select(CommandPath.Of)];

    [Fact]
    public void EveryCommandOfTheTreeSaysItsHelpAndItsExamplesItself()
        => Assert.All(Every(Language.French), command => Assert.IsAssignableFrom<ToolCommand>(command));

    [Theory]
    [MemberData(nameof(Commands))]
    public void ACommandHasTwoExamplesThatItUnderstandsItself(string path)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var tree = new CommandTree(SessionIn(language));
            var command = Leaves(tree.Root).OfType<ToolCommand>().Single(each => CommandPath.Of(each) == path);
            Assert.True(command.Examples.Count >= 2);
            Assert.Equal(command.Examples, command.Examples.Distinct());
            Assert.All(command.Examples, example =>
            {
                var parsed = tree.Root.Parse(example.Split(' '));
                Assert.Empty(parsed.Errors);
                Assert.Same(command, parsed.CommandResult.Command);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void TheHelpOfACommandSaysWhatItDoesAndShowsItsExamples(string path)
    {
        string[] words = [.. path.Split(' ').Skip(1)];
        Assert.Contains("Exemples", Tool.Run([.. words, "--help"]).Output, StringComparison.Ordinal);
        Assert.Contains("Examples", Tool.Run([.. words, "--help", "--lang", "en"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void ACommandAndItsArgumentsAreDescribedInBothLanguages(string path)
    {
        var (french, english) = (Find(path, Language.French), Find(path, Language.English));
        Assert.NotEqual(french.Description, english.Description);
        foreach (var (one, other) in Symbols(french).Zip(Symbols(english)))
        {
            Assert.False(string.IsNullOrWhiteSpace(one.Description), $"{path} {one.Name}");
            Assert.NotEqual(one.Description, other.Description);
        }
    }

    [Fact]
    public void AFrenchNameMeansOneCommandOfItsGroup()
    {
        foreach (var group in Groups(new CommandTree(SessionIn(Language.French)).Root))
        {
            var names = group.Subcommands.SelectMany(CommandNames.FrenchNamesOf).ToList();
            Assert.Equal(names, names.Distinct(StringComparer.OrdinalIgnoreCase));
            Assert.All(names, name => Assert.Single(CommandNames.Nearest(name, group)));
        }
    }

    private static Session SessionIn(Language language) => new(language, new Terminal(new MemoryConsole([], new Dictionary<string, string>())));

    private static IEnumerable<Command> Every(Language language) => Leaves(new CommandTree(SessionIn(language)).Root);

    private static ToolCommand Find(string path, Language language) => Every(language).OfType<ToolCommand>().Single(each => CommandPath.Of(each) == path);

    private static IEnumerable<Command> Leaves(Command command)
        => command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);

    private static IEnumerable<Command> Groups(Command command)
        => command.Subcommands.Count == 0 ? [] : command.Subcommands.SelectMany(Groups).Prepend(command);

    private static IEnumerable<Symbol> Symbols(Command command) => [.. command.Arguments, .. command.Options];
}
