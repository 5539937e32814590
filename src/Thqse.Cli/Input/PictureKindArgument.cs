using System.CommandLine;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>What a command that draws is asked to draw: one of the pictures it knows.</summary>
internal sealed class PictureKindArgument
{
    private readonly Language language;
    private readonly string[] kinds;
    private readonly Argument<string?> argument;

    public PictureKindArgument(Language language, Command command, params string[] kinds)
    {
        this.language = language;
        this.kinds = kinds;
        argument = new Argument<string?>("kind") { HelpName = string.Join('|', kinds), Description = language.Say("Ce qui est dessiné.", "What is drawn."), Arity = ArgumentArity.ZeroOrOne };
        command.Add(argument);
    }

    public string Read(ParseResult parsed) => parsed.GetValue(argument) is { } kind && kinds.Contains(kind)
        ? kind
        : throw CommandException.Usage(language.Say($"dites ce qui est dessiné : {string.Join(", ", kinds)}.", $"say what is drawn: {string.Join(", ", kinds)}."));
}
