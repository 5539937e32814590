using System.CommandLine;
using System.CommandLine.Parsing;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>Says what is wrong with the arguments, in the language of the run.</summary>
internal static class UsageCheck
{
    public static void Verify(ParseResult parsed, Session session)
    {
        var texts = new FailureTexts(session.Language);
        if (Problem(parsed, texts) is { } problem)
        {
            throw CommandException.Usage(problem + texts.SeeHelp(CommandPath.Of(parsed.CommandResult.Command)));
        }
    }

    private static string? Problem(ParseResult parsed, FailureTexts texts)
    {
        var command = parsed.CommandResult.Command;
        if (Stray(parsed) is { } stray)
        {
            return IsOption(stray, parsed) ? texts.UnknownOption(stray, NearestNames.Of(stray, OptionNames(command)))
                : command.Subcommands.Count > 0 ? texts.UnknownCommand(stray, CommandNames.Nearest(stray, command))
                : texts.Surplus(stray);
        }

        foreach (var error in parsed.Errors)
        {
            return error.SymbolResult is OptionResult { Option: var option }
                ? option.ValueType == typeof(bool) ? texts.OptionWithoutValue(option.Name) : texts.OptionValue(option.Name)
                : error.Message;
        }

        return null;
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

    private static string[] OptionNames(Command command)
        => CommandPath.From(command).SelectMany(each => each.Options).Where(option => option.Recursive || command.Options.Contains(option)).Select(option => option.Name).ToArray();
}
