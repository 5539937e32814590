using System.CommandLine;
using System.CommandLine.Parsing;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>Says what is wrong with the arguments, in the language of the run.</summary>
internal static class UsageCheck
{
    public static void Verify(ParseResult parsed, string[] args, Session session)
    {
        var texts = new FailureTexts(session.Language);
        if (Problem(parsed, args, texts) is { } problem)
        {
            throw CommandException.Usage(problem + texts.SeeHelp(CommandPath.Of(parsed.CommandResult.Command)));
        }
    }

    private static string? Problem(ParseResult parsed, string[] args, FailureTexts texts)
    {
        var command = parsed.CommandResult.Command;
        if (Valued(args, command) is { } valued)
        {
            return texts.OptionWithoutValue(valued);
        }

        if (Stray(parsed) is { } stray)
        {
            return IsOption(stray, parsed) ? texts.UnknownOption(stray, NearestNames.Of(stray, OptionNames(command)))
                : command.Subcommands.Count > 0 ? texts.UnknownCommand(stray, CommandNames.Nearest(stray, command))
                : texts.Surplus(stray);
        }

        // Arguments are checked by their commands: what is wrong here is that an option has no value, or several.
        return parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Select(result => texts.OptionValue(result.Option.Name)).FirstOrDefault();
    }

    /// <summary>A switch that is given a value, which would be taken for an argument: "--json=yes".</summary>
    private static string? Valued(string[] args, Command command)
    {
        var switches = OptionsOf(command).Where(option => option.Arity.MaximumNumberOfValues == 0).Select(option => option.Name).ToList();
        return args.TakeWhile(arg => arg != "--").Select(arg => arg.Split('=', ':')).Where(parts => parts.Length > 1).Select(parts => parts[0]).FirstOrDefault(switches.Contains);
    }

    /// <summary>A token that belongs nowhere, or an option that was taken for an argument.</summary>
    private static string? Stray(ParseResult parsed)
    {
        var mistaken = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .FirstOrDefault(token => IsOption(token.Value, parsed));
        mistaken ??= parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive);
        return mistaken?.Value ?? (parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null);
    }

    private static bool IsOption(string token, ParseResult parsed)
        => token.Length > 1 && token[0] == '-' && parsed.Tokens.All(each => each.Type != TokenType.DoubleDash);

    private static string[] OptionNames(Command command) => [.. OptionsOf(command).Select(option => option.Name)];

    private static IEnumerable<Option> OptionsOf(Command command)
        => CommandPath.From(command).SelectMany(each => each.Options).Where(option => option.Recursive || command.Options.Contains(option));
}
