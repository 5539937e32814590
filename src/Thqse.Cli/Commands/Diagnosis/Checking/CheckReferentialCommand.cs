using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Checking;

/// <summary><c>thqse diagnosis check FILE</c>: what a referential promises and does not keep, before anybody answers it.</summary>
internal sealed class CheckReferentialCommand : ToolCommand
{
    private readonly Argument<string?> file;

    public CheckReferentialCommand(Session session)
        : base(session, "check", "Vérifie un référentiel : chaque défaut, où, et quoi faire.", "Checks a referential: every finding, where, and what to do.")
    {
        file = SharedArguments.File(Language, Language.Say(
            "Le référentiel (thqse.referential/1) ; « - » lit l'entrée standard.", "The referential (thqse.referential/1); \"-\" reads standard input."));
        Add(file);
    }

    public override IReadOnlyList<string> FrenchNames => ["verifier", "controler"];

    public override IReadOnlyList<string> Examples => ["diagnosis check mon-referentiel.json", "diagnosis check - --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var name = parsed.GetValue(file);
        var utf8 = InputFile.Read(name, Session);
        try
        {
            return Show(ReferentialFile.Load(utf8), name!);
        }
        catch (DiagnosticsException refused)
        {
            return Refusal.Show(Session, name!, utf8, refused.Diagnostics, asJson: false);
        }
    }

    private ExitCode Show(Referential referential, string name)
    {
        var findings = referential.Check();
        Session.Show(page => FindingsView.Fill(
            page,
            referential.Label,
            Language.Say($"Référentiel {referential.Id}, version {referential.Version}", $"Referential {referential.Id}, version {referential.Version}") + Language.Colon() + name,
            [.. findings.Select(finding => (finding.Place, finding.Explain(Language), $"[{finding.Code.ToCode()}]"))],
            Language));
        return findings.Count == 0 ? ExitCode.Done : ExitCode.InputHasDiagnostics;
    }
}
