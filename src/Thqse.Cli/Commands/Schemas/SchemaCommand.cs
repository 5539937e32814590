using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Schemas;

/// <summary><c>thqse schema NAME</c>.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly SchemaTexts texts;
    private readonly Argument<string?> name;

    public SchemaCommand(Session session)
        : base(session, "schema", "Le schéma JSON (2020-12) d'un document.", "The JSON Schema (2020-12) of a document.")
    {
        texts = new SchemaTexts(Language);
        name = new Argument<string?>("name") { HelpName = texts.NameLabel, Description = texts.Name(DocumentSchema.Names), Arity = ArgumentArity.ZeroOrOne };
        Add(name);
    }

    public override IReadOnlyList<string> FrenchNames => ["schéma"];

    public override IReadOnlyList<string> Examples => ["schema cpom-contract", "schema questionnaire-response"];

    protected override ExitCode Run(ParseResult parsed)
    {
        Session.Terminal.WriteDocument(Find(parsed.GetValue(name)));
        return ExitCode.Done;
    }

    private string Find(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            throw CommandException.Usage(texts.Missing(DocumentSchema.Names));
        }

        // In any case and with blanks around it, as identifiers are.
        return DocumentSchema.TryWrite(typed.Trim().ToLowerInvariant(), out var schema)
            ? schema!
            : throw CommandException.Usage(texts.Unknown(typed, NearestNames.Of(typed, DocumentSchema.Names), DocumentSchema.Names));
    }
}
