using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse schema NAME</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(Session session)
    {
        var texts = new SchemaTexts(session.Language);
        var name = new Argument<string?>("name") { HelpName = texts.NameLabel, Description = texts.Name(DocumentSchema.Names), Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("schema", texts.Schema) { name };
        command.SetAction(parsed =>
        {
            session.Terminal.WriteDocument(Find(parsed.GetValue(name), texts));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string Find(string? name, SchemaTexts texts)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw CommandException.Usage(texts.Missing(DocumentSchema.Names));
        }

        // In any case and with blanks around it, as identifiers are.
        return DocumentSchema.TryWrite(name.Trim().ToLowerInvariant(), out var schema)
            ? schema!
            : throw CommandException.Usage(texts.Unknown(name, NearestNames.Of(name, DocumentSchema.Names), DocumentSchema.Names));
    }
}
