using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Properties;
using Thqse.Sdk.Tests.Support;
using Check = Thqse.Sdk.Tests.Properties.Check;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>Whatever somebody does to a document, it is read or diagnosed: no reader of the self-diagnosis fails.</summary>
public class ResponseReaderProperties
{
    private static readonly LoadedReferential Loaded = new(Sketch.Document(System.Text.Json.Nodes.JsonNode.Parse("""
        {
          "pillars": ["p", "q"], "themes": { "t": "p", "u": "q" }, "levels": { "bronze": { "from": 50, "gates": [{ "minimum": 30 }] } },
          "questions": {
            "t-1": { "theme": "t" }, "t-2": { "theme": "t", "multiple": true }, "t-3": { "theme": "t", "imperative": true },
            "u-1": { "theme": "u", "askedOf": { "minBeds": 100 } }, "u-2": { "theme": "u", "weight": 0 }, "values": { "theme": "u", "options": { "numerator": 0, "target": 0.5 } }
          }
        }
        """)!.AsObject()));

    private static readonly Gen<AnsweredCase> Cases = CaseGenerators.Of(Loaded);

    [Fact]
    public void A_mutated_response_is_read_or_diagnosed()
        => Check.That(800, Arb.From(BadDocuments.MutatedFrom(Cases.Select(answered => JsonTree.Parse(answered.Document.ToJsonString())))), document =>
        {
            var result = ResponseDocument.Read(document, [Loaded.Referential]);
            AssertReadOrDiagnosed(document, result.Succeeded, result.Diagnostics);
            if (result.Response is { } response)
            {
                Assert.NotEqual(string.Empty, ScoreCardDocument.Write(response.Score()));
            }
        });

    [Fact]
    public void A_mutated_score_card_is_read_or_diagnosed()
        => Check.That(500, Arb.From(BadDocuments.MutatedFrom(Cases.Select(answered => JsonTree.Parse(ScoreCardDocument.Write(answered.Score()))))), document =>
        {
            var result = ScoreCardDocument.Read(document);
            AssertReadOrDiagnosed(document, result.Succeeded, result.Diagnostics);
            if (result.Card is { } card)
            {
                Assert.True(ScoreCardDocument.Read(ScoreCardDocument.Write(card)).Succeeded);
                Assert.Equal(1, CohortReporting.Report([card]).Received);
            }
        });

    [Fact]
    public void A_mutated_referential_is_loaded_or_refused_with_diagnostics()
        => Check.That(400, Arb.From(BadDocuments.MutatedFrom(Gen.Constant(JsonTree.Parse(Loaded.ToString())))), document =>
        {
            try
            {
                Assert.NotNull(Sketch.Load(document).Check());
            }
            catch (DiagnosticsException exception)
            {
                AssertReadOrDiagnosed(document, succeeded: false, exception.Diagnostics);
            }
        });

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
