using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Documents;
using Thqse.Sdk.Tests.Generation.Responses;
using Thqse.Sdk.Tests.Properties;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>Whatever somebody does to a document, it is read or diagnosed: no reader of the self-diagnosis fails.</summary>
[Cases(150)]
public class ResponseReaderProperties
{
    [Property]
    public void A_mutated_response_is_read_or_diagnosed(BadResponse bad)
    {
        var result = ResponseDocument.Read(bad.Text, [LoadedReferential.OfEveryKind.Referential]);
        AssertReadOrDiagnosed(bad.Text, result.Succeeded, result.Diagnostics);
        if (result.Response is { } response)
        {
            Assert.NotEqual(string.Empty, ScoreCardDocument.Write(response.Score()));
        }
    }

    [Property]
    public void A_mutated_score_card_is_read_or_diagnosed(BadScoreCard bad)
    {
        var result = ScoreCardDocument.Read(bad.Text);
        AssertReadOrDiagnosed(bad.Text, result.Succeeded, result.Diagnostics);
        if (result.Card is { } card)
        {
            Assert.True(ScoreCardDocument.Read(ScoreCardDocument.Write(card)).Succeeded);
            Assert.Equal(1, CohortReporting.Report([card]).Received);
        }
    }

    [Property]
    public void A_mutated_referential_is_loaded_or_refused_with_diagnostics(BadReferential bad)
    {
        try
        {
            Assert.NotNull(Sketch.Load(bad.Text).Check());
        }
        catch (DiagnosticsException exception)
        {
            AssertReadOrDiagnosed(bad.Text, succeeded: false, exception.Diagnostics);
        }
    }

    private static void AssertReadOrDiagnosed(string document, bool succeeded, IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.NotEqual(succeeded, diagnostics.Count > 0);
        Assert.All(diagnostics, diagnostic => Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English)));
        if (diagnostics.All(diagnostic => diagnostic.Code != DiagnosticCode.MalformedJson))
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(document));
            Assert.All(diagnostics, diagnostic => Assert.True(JsonPlaces.Has(json.RootElement, diagnostic.Pointer), diagnostic.Pointer));
        }
    }
}
