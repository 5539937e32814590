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

    public override IReadOnlyList<string> Examples => ["schema cpom-contract", "schema questionnaire-response --lang fr"];

    protected override ExitCode Run(ParseResult parsed)
    {
        // Without --lang, the schema that the package carries, byte for byte.
        var language = parsed.GetValue<string?>("--lang") is null ? Language.English : Language;
        Session.Terminal.WriteDocument(Find(parsed.GetValue(name), language));
        return ExitCode.Done;
    }

    private string Find(string? typed, Language language)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            throw CommandException.Usage(texts.Missing(DocumentSchema.Names));
        }

        // In any case and with blanks around it, as identifiers are.
        var known = typed.Trim().ToLowerInvariant();
        return DocumentSchema.Names.Contains(known)
            ? DocumentSchema.Write(known, language)
            : throw CommandException.Usage(texts.Unknown(typed, NearestNames.Of(typed, DocumentSchema.Names), DocumentSchema.Names));
    }
}
