using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Commands.Cpom;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Checking;

/// <summary><c>thqse diagnosis check FILE</c>: what a referential promises and does not keep, before anybody answers it.</summary>
internal sealed class CheckReferentialCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<string?> catalogue;
    private readonly Option<bool> json;

    public CheckReferentialCommand(Session session)
        : base(session, "check", "Vérifie un référentiel : chaque défaut, où, et quoi faire.", "Checks a referential: every finding, where, and what to do.")
    {
        file = SharedArguments.File(Language, Language.Say(
            "Le référentiel (thqse.referential/1) ; « - » lit l'entrée standard.", "The referential (thqse.referential/1); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        catalogue = SharedArguments.Value("--catalogue", SharedArguments.FileLabel(Language), Language.Say(
            "Le catalogue (thqse.cpom-catalogue/1) dont des questions citent les indicateurs, à côté de ceux qui sont fournis.",
            "The catalogue (thqse.cpom-catalogue/1) whose indicators questions cite, beside those that are shipped."));
        Add(catalogue);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["verifier", "controler"];

    public override IReadOnlyList<string> Examples => ["diagnosis check mon-referentiel.json", "diagnosis check mon-referentiel.json --catalogue mon-annexe.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var asJson = parsed.GetValue(json);
        var cited = CpomCatalogue.Shipped;
        if (parsed.GetValue(catalogue) is { } other)
        {
            if (CatalogueArgument.Load(Session, other, asJson, out var refused) is not { } own)
            {
                return refused;
            }

            cited = [.. cited, own];
        }

        var name = parsed.GetValue(file);
        var utf8 = InputFile.Read(name, Session);
        try
        {
            return Show(ReferentialFile.Load(utf8), name!, cited, asJson);
        }
        catch (DiagnosticsException failure)
        {
            return Refusal.Show(Session, name!, utf8, failure.Diagnostics, asJson);
        }
    }

    private ExitCode Show(Referential referential, string name, IReadOnlyList<CpomCatalogue> cited, bool asJson)
    {
        var known = cited.SelectMany(each => each.Fiches).Select(fiche => fiche.Id.ToString()).ToList();

        // A question may spell an indicator in any way that its catalogue understands.
        var spelled = referential.Questionnaires.SelectMany(each => each.Questions).SelectMany(question => question.Indicators).Where(text => cited.Any(each => each.TryGet(text, out _)));
        var findings = referential.Check(known.Concat(spelled));
        if (asJson)
        {
            Session.Terminal.WriteDocument(DiagnosticsDocument.Write(referential, findings, Language));
        }
        else
        {
            Session.Show(page => Fill(page, referential, name, findings, known));
        }

        return findings.Count == 0 ? ExitCode.Done : ExitCode.InputHasDiagnostics;
    }

    private void Fill(Page page, Referential referential, string name, IReadOnlyList<ReferentialFinding> findings, IReadOnlyList<string> known) => FindingsView.Fill(
        page,
        referential.Label,
        Language.Say($"Référentiel {referential.Id}, version {referential.Version}", $"Referential {referential.Id}, version {referential.Version}") + Language.Colon() + name,
        [.. findings.Select(finding => (finding.Where(referential, Language), finding.Explain(Language) + Meant(finding, known), $"[{finding.Code.ToCode()}] {referential.PointerOf(finding)}"))],
        Language);

    /// <summary>Which indicator was probably cited.</summary>
    private string Meant(ReferentialFinding finding, IReadOnlyList<string> known)
    {
        var names = finding.Code == ReferentialFindingCode.UnknownIndicator ? NearestNames.Of(finding.Detail, known) : [];
        return names.Count == 0 ? string.Empty : Language.Say($" Vouliez-vous dire : {string.Join(", ", names)} ?", $" Did you mean: {string.Join(", ", names)}?");
    }
}
