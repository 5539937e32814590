using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization;

public class DocumentSchemaTests
{
    public static TheoryData<string> Names => [.. DocumentSchema.Names];

    public static TheoryData<string> Contracts => Samples(ContractDocument.Format);

    public static TheoryData<string> Responses => Samples(ResponseDocument.Format);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_the_approved_one(string name)
        => Approved.Matches(DocumentSchema.Write(name), name + ".schema.json");

    [Fact]
    public void The_package_carries_a_schema_for_every_name_and_no_other()
        => Assert.Equal(
            DocumentSchema.Names.Select(name => name + ".schema.json").Order(StringComparer.Ordinal),
            TestFiles.In("Serialization/Approved", "*.schema.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_beyond_a_schema_are_told_in_the_documentation_as_they_are_checked()
    {
        var told = File.ReadAllLines(TestFiles.Path("Schemas", "exchange-documents.md"))
            .SkipWhile(line => line != "### Schemas").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..]);
        var rules = JsonNode.Parse(File.ReadAllText(TestFiles.Path("Schemas", "beyond-a-schema.json")))!.AsArray();

        Assert.Equal(rules.Select(rule => rule!["why"]!.GetValue<string>()), told);
    }

    [Fact]
    public void An_unknown_name_is_told_with_the_known_ones()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => DocumentSchema.Write("cpom-contrat"));

        Assert.Contains("cpom-contract", exception.Message, StringComparison.Ordinal);
        Assert.False(DocumentSchema.TryWrite(null, out _));
    }

    [Theory]
    [MemberData(nameof(Contracts))]
    public void What_is_written_of_a_contract_has_the_shape_of_its_schema(string sample)
    {
        var contract = ContractDocument.Read(File.ReadAllText(sample)).ContractOrThrow();
        var evaluation = CpomCatalogue.Occitanie2025.Evaluate(contract);

        AssertShape("cpom-contract", File.ReadAllText(sample));
        AssertShape("cpom-evaluation", EvaluationDocument.Write(evaluation, Language.English));
        AssertShape("cpom-plan", PlanDocument.Write(evaluation.Plan));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void What_is_written_of_a_response_has_the_shape_of_its_schema(string sample)
    {
        var response = ResponseDocument.Read(File.ReadAllText(sample)).ResponseOrThrow();

        AssertShape("questionnaire-response", File.ReadAllText(sample));
        AssertShape("questionnaire", QuestionnaireDocument.Write(response.Questionnaire, response.Establishment));
        AssertShape("score-card", ScoreCardDocument.Write(response.Score()));
    }

    [Fact]
    public void A_cohort_report_has_the_shape_of_its_schema()
    {
        var cards = TestFiles.In("Samples/cohort").Select(path => ResponseDocument.Read(File.ReadAllText(path)).ResponseOrThrow().Score());

        AssertShape("cohort-report", CohortReportDocument.Write(CohortReporting.Report(cards)));
    }

    [Fact]
    public void Diagnostics_have_the_shape_of_their_schema()
        => AssertShape("diagnostics", DiagnosticsDocument.Write(ContractDocument.Read("""{ "format": 1, "establishment": { "category": "chx" }, "x": null }""").Diagnostics));

    private static void AssertShape(string name, string json)
    {
        var diagnostics = DocumentReading.Diagnostics(name, Encoding.UTF8.GetBytes(json));
        Assert.Empty(diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer} {diagnostic.Value}"));
    }

    private static TheoryData<string> Samples(string format)
        => [.. TestFiles.In("Samples").Where(path => File.ReadAllText(path).Contains(format, StringComparison.Ordinal))];
}
