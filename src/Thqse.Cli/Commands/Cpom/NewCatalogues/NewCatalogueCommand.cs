using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.NewCatalogues;

/// <summary><c>thqse cpom new-catalogue -o FILE</c>: a small valid catalogue from which one starts, with the schema beside it.</summary>
internal sealed class NewCatalogueCommand : ToolCommand
{
    private const string Schema = "cpom-catalogue";

    public NewCatalogueCommand(Session session)
        : base(session, "new-catalogue", "Écrit un petit catalogue valide, à compléter, et son schéma à côté.", "Writes a small valid catalogue to go on from, and its schema beside it.")
    {
    }

    public override IReadOnlyList<string> FrenchNames => ["nouveau-catalogue"];

    public override IReadOnlyList<string> Examples => ["cpom new-catalogue -o catalogue.json", "cpom new-catalogue -o annexe.json --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var name = OutputFile.RequiredName(Session);
        using var template = typeof(NewCatalogueCommand).Assembly.GetManifestResourceStream("new-catalogue.json")!;
        using var reader = new StreamReader(template);
        OutputFile.Write(Session, name, reader.ReadToEnd());
        if (name is not "-")
        {
            // What could be written is in a folder.
            OutputFile.Write(Session, Path.Combine(Path.GetDirectoryName(name)!, Schema + ".schema.json"), DocumentSchema.Write(Schema));
        }

        return ExitCode.Done;
    }
}
