using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>What the tests draw: the sample documents.</summary>
internal static class Pictured
{
    public const string Hostile = "<script>alert('\u0001')</script> & \"CHU\" ]]>";

    public static CpomEvaluation Evaluation(string sample = "ch-des-deux-rivieres")
    {
        var contract = ContractDocument.Read(Text(sample)).ContractOrThrow();
        return contract.Evaluate(new LocalDate(2027, 3, 31));
    }

    public static CpomEvaluation Named(string name)
    {
        var builder = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, name: name));
        var contract = builder.Comment(IndicatorId.Parse("CPOM_OS_16"), 2025, name).Attach(IndicatorId.Parse("CPOM_OS_16"), 2025, name)
            .Declare(IndicatorId.Parse("CPOM_OS_16"), 2025, new MeasureId("discharge-prescriptions"), MeasuredValue.Rate(1, 3)).Build();
        return contract.Evaluate(new LocalDate(2027, 3, 31));
    }

    public static QuestionnaireResponse Response(string sample = "diagnosis-ch-des-deux-rivieres") => ResponseDocument.Read(Text(sample)).ResponseOrThrow();

    /// <summary>Of sixty establishments; what of it may be published takes a while to find, and is found once.</summary>
    public static CohortReport Cohort() => Region.Value;

    private static readonly Lazy<CohortReport> Region = new(() => CohortReporting.Report(TestFiles.In("Samples/cohort").Select(file => ResponseDocument.Read(File.ReadAllText(file)).ResponseOrThrow().Score())));

    /// <summary>Every picture, by name.</summary>
    public static IEnumerable<(string Name, Picture Picture)> All(Language language)
    {
        var (evaluation, response, begun) = (Evaluation(), Response(), Response("diagnosis-chu-montlaur-in-progress"));
        var referential = response.Questionnaire.Referential;
        yield return ("grid", CpomPictures.Grid(evaluation, language));
        foreach (var indicator in evaluation.Indicators)
        {
            yield return ($"path-{indicator.Id}", CpomPictures.Path(evaluation, indicator.Id, language));
        }

        yield return ("region", CpomPictures.Region([evaluation, Evaluation("chu-montlaur"), Evaluation("had-du-lauragais")], language));
        yield return ("bars", DiagnosisPictures.Bars(response.Score(), referential, language, begun.Score()));
        yield return ("bars-begun", DiagnosisPictures.Bars(begun.Score(), referential, language));
        yield return ("radar", DiagnosisPictures.Radar(response.Score(), referential, language));
        yield return ("radar-begun", DiagnosisPictures.Radar(begun.Score(), referential, language));
        yield return ("distribution", DiagnosisPictures.Distribution(Cohort(), language, response.Score()));
    }

    private static string Text(string sample) => File.ReadAllText(TestFiles.Path("Samples", sample + ".json"));
}
