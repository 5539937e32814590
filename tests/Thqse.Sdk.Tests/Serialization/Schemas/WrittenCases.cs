using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>One document of every format that the package writes, as rich as the samples allow.</summary>
internal static class WrittenCases
{
    private static readonly LocalDate AsOf = new(2027, 3, 31);

    public static IEnumerable<SchemaCase> All()
    {
        var contract = ContractDocument.Read(Sample("ch-des-deux-rivieres")).ContractOrThrow();
        var response = ResponseDocument.Read(Sample("diagnosis-ch-des-deux-rivieres")).ResponseOrThrow();
        return
        [
            new SchemaCase("written evaluation", "cpom-evaluation", EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract, AsOf))),
            new SchemaCase("written comparison", "cpom-comparison", ComparisonDocument.Write(Comparison(contract))),
            new SchemaCase("written contested verdicts", "cpom-comparison", ComparisonDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract, AsOf).Contested())),
            new SchemaCase("written plan", "cpom-plan", PlanDocument.Write(CpomCatalogue.Occitanie2025.Plan(contract))),
            new SchemaCase("written to-do", "cpom-todo", TodoDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract, AsOf))),
            new SchemaCase("written needs", "cpom-data", NeedsDocument.Write(CpomCatalogue.Occitanie2025.Plan(contract))),
            new SchemaCase("written table of a region", "cpom-region", RegionDocument.Write(RegionReporting.Calculate([CpomCatalogue.Occitanie2025.Evaluate(contract, AsOf)], 2026))),
            new SchemaCase("written diagnostics", "diagnostics", DiagnosticsDocument.Write(ContractDocument.Read("""{ "formats": 1 }""").Diagnostics)),
            new SchemaCase("written findings", "diagnostics", Findings()),
            new SchemaCase("written questionnaire", "questionnaire", QuestionnaireDocument.Write(response.Questionnaire)),
            new SchemaCase("written score card", "score-card", ScoreCardDocument.Write(response.Score(new ScoringPolicy(NotConcernedPolicy.SharedEqually)))),
            new SchemaCase("written cohort report", "cohort-report", CohortReportDocument.Write(Cohort())),
            new SchemaCase("written action plan", "action-plan", ActionPlanDocument.Write(ActionPlan(), AsOf)),
            .. OtherWrittenCases.All(),
        ];
    }

    private static CpomComparison Comparison(CpomContract contract)
        => CpomComparison.Of(contract.Evaluate(AsOf), contract.Catalogue.Evaluate(contract.With(new Establishment(EstablishmentCategory.Ch, beds: 90)), AsOf.PlusYears(1)));

    private static string Findings()
    {
        var catalogue = CatalogueFiles.Load(CatalogueFiles.SoundText.Replace("\"spellings\": [", "\"spellings\": [\"CPOM_XX_99\", ", StringComparison.Ordinal));
        var findings = catalogue.Check();
        return findings.Count > 0 ? DiagnosticsDocument.Write(catalogue, findings) : throw new InvalidOperationException("The catalogue has a spelling of another indicator, and the check finds nothing.");
    }

    private static CohortReport Cohort()
        => CohortReporting.Report(TestFiles.In("Samples/cohort").Select(path => ResponseDocument.Read(File.ReadAllText(path)).ResponseOrThrow().Score()));

    private static ActionPlan ActionPlan() => new("Plan", [new ActionItem("Energy", "Insulate", "Works", AsOf, 12.5m, "CPOM_OS_2", "governance-01")]);

    private static string Sample(string name) => File.ReadAllText(TestFiles.Path("Samples", name + ".json"));
}
