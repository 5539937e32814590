using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

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
            Session.Terminal.WriteDocument(FindingsDocument.Write(catalogue, findings, Language));
        }
        else if (findings.Count > 0)
        {
            Session.Show(page => FindingsView.Fill(page, name!, catalogue, findings, Language));
        }
        else
        {
            var cells = catalogue.Fiches.Sum(fiche => fiche.Targets.Rows.Sum(row => row.Cells.Count));
            Session.Show(page => page.Paragraph(0, Rendering.Run.Strong(Language.Say(
                $"{catalogue.Id} {catalogue.Version} : rien à redire. {catalogue.Fiches.Count} indicateur(s), {cells} cellule(s).",
                $"{catalogue.Id} {catalogue.Version}: nothing wrong. {catalogue.Fiches.Count} indicator(s), {cells} cell(s)."))));
        }

        return findings.Count > 0 ? ExitCode.InputHasDiagnostics : ExitCode.Done;
    }
}
