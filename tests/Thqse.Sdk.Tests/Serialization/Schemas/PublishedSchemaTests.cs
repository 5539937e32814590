using System.Text;
using System.Text.Json;
using Json.Schema;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>A validator that is not ours accepts the schemas themselves, and by them all that the package writes of the samples, in both languages.</summary>
public class PublishedSchemaTests
{
    public static TheoryData<string> Names => [.. DocumentSchema.Names];

    public static TheoryData<string> Contracts => Samples(ContractDocument.Format);

    public static TheoryData<string> Responses => Samples(ResponseDocument.Format);

    public static TheoryData<string> Refused => [.. TestFiles.In("Documents/Bad", "many-*.json").Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal)).Select(TestFiles.Name)];

    public static TheoryData<string> Referentials => [.. Referential.Shipped.Select(referential => referential.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_one_of_the_draft_it_names(string name)
    {
        using var schema = JsonDocument.Parse(DocumentSchema.Write(name));

        Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid);
    }

    [Theory]
    [MemberData(nameof(Contracts))]
    public void What_is_written_of_a_contract_is_accepted(string sample)
    {
        var contract = ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", sample + ".json"))).ContractOrThrow();
        var evaluation = CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract);

        AssertAccepted("cpom-contract", _ => ContractDocument.Write(contract));
        AssertAccepted("cpom-evaluation", language => EvaluationDocument.Write(evaluation, language));
        AssertAccepted("cpom-plan", language => PlanDocument.Write(evaluation.Plan, language: language));
        AssertAccepted("cpom-todo", language => TodoDocument.Write(evaluation, language: language));
        AssertAccepted("cpom-data", language => NeedsDocument.Write(evaluation.Plan, language: language));
        AssertAccepted("cpom-region", language => RegionDocument.Write(RegionReporting.Calculate([evaluation], evaluation.Catalogue.Years.First), language));
        AssertAccepted("cpom-region", language => RegionDocument.Write(RegionReporting.Report([evaluation], evaluation.Catalogue.Years.First), language));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void What_is_written_of_a_response_is_accepted(string sample)
    {
        var response = ResponseDocument.Read(File.ReadAllText(TestFiles.Path("Samples", sample + ".json"))).ResponseOrThrow();

        AssertAccepted("questionnaire-response", _ => ResponseDocument.Write(response));
        AssertAccepted("questionnaire", _ => QuestionnaireDocument.Write(response.Questionnaire, response.Establishment));
        AssertAccepted("score-card", _ => ScoreCardDocument.Write(response.Score()));
    }

    [Theory]
    [MemberData(nameof(Referentials))]
    public void What_is_written_of_a_questionnaire_is_accepted(string id)
        => Assert.All(
            Referential.Shipped.Single(referential => referential.Id == id).Questionnaires,
            questionnaire => AssertAccepted("questionnaire", _ => QuestionnaireDocument.Write(questionnaire)));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_written_of_a_refused_contract_is_accepted(string name)
    {
        var diagnostics = ContractDocument.Read(File.ReadAllText(TestFiles.Path("Documents", "Bad", name + ".json"))).Diagnostics;

        Assert.NotEmpty(diagnostics);
        AssertAccepted("diagnostics", language => DiagnosticsDocument.Write(diagnostics, language));
    }

    [Fact]
    public void What_is_written_of_a_cohort_is_accepted()
    {
        var cards = TestFiles.In("Samples/cohort").Select(path => ResponseDocument.Read(File.ReadAllText(path)).ResponseOrThrow().Score());

        AssertAccepted("cohort-report", _ => CohortReportDocument.Write(CohortReporting.Report(cards)));
    }

    private static void AssertAccepted(string name, Func<Language, string> write)
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            PublishedSchema.All[name].AssertAccepts(Encoding.UTF8.GetBytes(write(language)), $"{name} in {language}");
        }
    }

    private static TheoryData<string> Samples(string format)
        => [.. TestFiles.In("Samples").Where(path => File.ReadAllText(path).Contains(format, StringComparison.Ordinal)).Select(TestFiles.Name)];
}
