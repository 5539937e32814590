using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Documents;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.Serialization.Evaluations;

/// <summary>An evaluation that somebody changed after it was published is refused, with everything that is wrong with it and where.</summary>
[Cases(30)]
public class BadEvaluationTests
{
    private static readonly string Document = EvaluationDocument.Write(Samples.Evaluation);

    public static TheoryData<string, string> Replaced => new()
    {
        { "/format", "\"thqse.cpom-evaluation/2\"" },
        { "/catalogue/id", "null" },
        { "/asOf", "\"31/03/2027\"" },
        { "/readings", "{ \"not an indicator\": \"x\" }" },
        { "/readings", "{ \"CPOM_OS_20\": 7 }" },
        { "/establishment/category", "7" },
        { "/establishment/sizeClass", "\"not one\"" },
        { "/establishment/finess", "\"310781407\"" },
        { "/establishment/activities", "[\"surgery\"]" },
        { "/notices", "null" },
        { "/notices", "[{ \"code\": \"odd\", \"pointer\": \"\", \"value\": \"\", \"message\": \"\" }]" },
        { "/indicators/0/id", "\"not one\"" },
        { "/indicators/1/id", "\"CPOM_CT_1\"" },
        { "/indicators/1/id", "\"CPOM_CT_01\"" },
        { "/indicators/0/applicable", "null" },
        { "/indicators/0/years/0/year", "20260" },
        { "/indicators/0/years/1/year", "2025" },
        { "/indicators/0/years/0/status", "\"good\"" },
        { "/indicators/0/years/0/evidence", "\"perhaps\"" },
        { "/indicators/0/years/0/reasons", "[\"because\"]" },
        { "/indicators/0/years/0/required", "-1" },
        { "/indicators/0/years/0/observed", "1e28" },
        { "/indicators/0/years/0/observed", "0.12345678901234567890123456789" },
        { "/indicators/0/years/0/parts", "[{}]" },
        { "/indicators/0/years/0/toDate", "{}" },
        { "/indicators/0/years/0/toGreen", "{ \"ways\": [{ \"steps\": [7] }], \"remainingOverPeriod\": null }" },
        { "/indicators/0/years/0/source/lines", "73" },
        { "/indicators/0/years/0/source/section", "\"elsewhere\"" },
        { "/indicators/0/years/0/readings", "[{ \"id\": null, \"confidence\": \"perhaps\", \"applied\": \"\" }]" },
        { "/summary/met", "151" },
        { "/summary/notMet", "null" },
    };

    [Theory]
    [MemberData(nameof(Replaced))]
    public void A_wrong_value_is_diagnosed_where_it_stands(string pointer, string value)
    {
        var result = EvaluationDocument.Read(Changed(pointer, value));

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, diagnostic =>
        {
            Assert.StartsWith(pointer, diagnostic.Pointer, StringComparison.Ordinal);
            Assert.NotNull(diagnostic.Line);
            Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English));
        });
        Assert.Null(result.Evaluation);
        Assert.Throws<DiagnosticsException>(() => result.EvaluationOrThrow());
    }

    [Fact]
    public void Every_member_is_required()
    {
        foreach (var member in JsonNode.Parse(Document)!.AsObject().Select(member => member.Key))
        {
            var document = JsonNode.Parse(Document)!.AsObject();
            document.Remove(member);
            var diagnostic = Assert.Single(EvaluationDocument.Read(document.ToJsonString()).Diagnostics);
            Assert.Equal((DiagnosticCode.MissingMember, string.Empty, member), (diagnostic.Code, diagnostic.Pointer, diagnostic.Value));
        }
    }

    [Fact]
    public void A_summary_counts_the_verdicts_of_the_years()
    {
        var met = Samples.Evaluation.Summary.Met;
        var diagnostic = Assert.Single(EvaluationDocument.Read(Changed("/summary/met", $"{met + 1}")).Diagnostics);

        Assert.Equal((DiagnosticCode.NumberOutOfRange, "/summary/met"), (diagnostic.Code, diagnostic.Pointer));
        Assert.Equal($"{met + 1} cannot be accepted: it must equal \"indicators/*/years/*/status = met\", which is {met}.", diagnostic.Explain(Language.English));
    }

    [Fact]
    public void A_verdict_that_was_changed_does_not_go_with_the_summary()
        => Assert.Equal(
            ["/summary/met", "/summary/notMet"],
            EvaluationDocument.Read(Document.Replace("\"year\": 2026,\n          \"status\": \"notMet\"", "\"year\": 2026,\n          \"status\": \"met\"", StringComparison.Ordinal))
                .Diagnostics.Select(diagnostic => diagnostic.Pointer));

    [Fact]
    public void What_does_not_concern_the_establishment_has_no_verdict()
    {
        var other = Array.FindIndex([.. Samples.Evaluation.Indicators], indicator => !indicator.IsApplicable);
        var diagnostics = EvaluationDocument.Read(Changed($"/indicators/{other}/years/0/status", "\"met\"")).Diagnostics;

        Assert.Contains((DiagnosticCode.UnknownValue, $"/indicators/{other}/years/0/status"), diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)));
    }

    [Theory]
    [InlineData("", DiagnosticCode.MalformedJson)]
    [InlineData("[]", DiagnosticCode.WrongType)]
    [InlineData("{ \"format\": \"thqse.cpom-contract/1\" }", DiagnosticCode.UnknownFormat)]
    public void What_is_no_evaluation_is_diagnosed(string document, DiagnosticCode expected)
        => Assert.Equal(expected, Assert.Single(EvaluationDocument.Read(document).Diagnostics).Code);

    [Property]
    public void A_mutated_evaluation_is_read_or_diagnosed(BadEvaluation bad)
    {
        var result = EvaluationDocument.Read(bad.Text);

        Assert.NotEqual(result.Succeeded, result.Diagnostics.Count > 0);
        Assert.NotEqual(string.Empty, DiagnosticsDocument.Write(result.Diagnostics, Language.French) + DiagnosticsDocument.Write(result.Diagnostics, Language.English));
        if (result.Evaluation is { } evaluation)
        {
            Assert.True(EvaluationDocument.Read(EvaluationDocument.Write(evaluation)).Succeeded);
        }
    }

    private static string Changed(string pointer, string value)
    {
        var document = JsonNode.Parse(Document)!;
        var names = pointer.Split('/')[1..];
        var parent = names[..^1].Aggregate(document, (node, name) => node is JsonArray list ? list[int.Parse(name, null)]! : node[name]!);
        parent[names[^1]] = JsonNode.Parse(value);
        return document.ToJsonString();
    }
}
