using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Rendering.Cohorts;

/// <summary>What is wrong with the files of a cohort. A file of neither format is read as a response, and that reader names its own format only: here a score card would do too.</summary>
internal static class CohortDiagnostics
{
    // Those of the documents of the package: what is not said otherwise here keeps its bytes.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Explain(Diagnostic diagnostic, Language language)
        => diagnostic.Code == DiagnosticCode.UnknownFormat
            ? diagnostic.Explain(language) + new DiagnosisFailureTexts(language).OrScoreCard(ScoreCardDocument.Format)
            : diagnostic.Explain(language);

    public static string Document(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var document = JsonNode.Parse(DiagnosticsDocument.Write(diagnostics, language))!;
        foreach (var (written, diagnostic) in document["diagnostics"]!.AsArray().Zip(diagnostics))
        {
            written!["message"] = Explain(diagnostic, language);
        }

        return document.ToJsonString(Options) + "\n";
    }
}
