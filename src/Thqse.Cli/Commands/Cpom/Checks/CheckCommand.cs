using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Checks;

/// <summary><c>thqse cpom check FILE</c>: the linter of a catalogue.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<bool> json;

    public CheckCommand(Session session)
        : base(session, "check", "Vérifie un catalogue : populations, années, mesures, totaux, textes.", "Checks a catalogue: populations, years, measures, totals, texts.")
    {
        file = SharedArguments.File(Language, Language.Say("Le catalogue (thqse.cpom-catalogue/1) ; « - » lit l'entrée standard.", "The catalogue (thqse.cpom-catalogue/1); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["vérifier", "contrôler"];

    public override IReadOnlyList<string> Examples => ["cpom check catalogue.json", "cpom check catalogue.json --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var name = parsed.GetValue(file);
        var asJson = parsed.GetValue(json);
        if (CatalogueArgument.Load(Session, name, asJson, out var refused) is not { } catalogue)
        {
            return refused;
        }

        var findings = catalogue.Check();
        if (asJson)
        {
            Session.Terminal.WriteDocument(DiagnosticsDocument.Write(catalogue, findings, Language));
        }
        else
        {
            Session.Show(page => CatalogueFindings.Fill(page, catalogue, name!, findings, Language));
        }

        return findings.Count > 0 ? ExitCode.InputHasDiagnostics : ExitCode.Done;
    }
}
