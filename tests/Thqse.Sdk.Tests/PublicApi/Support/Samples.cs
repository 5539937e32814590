using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>Objects of the package as a customer holds them: everything that can be reached from the shipped data and from the sample documents.</summary>
internal static class Samples
{
    /// <summary>Tests that call what all have in common, builders among it, run one class after the other: what a builder tells of itself depends on what it was given.</summary>
    public const string OneByOne = "samples";

    private static readonly Lazy<IReadOnlyList<object>> Reached = new(() => [.. ObjectGraph.From(Roots())]);

    /// <summary>Every object that the public properties lead to, each once.</summary>
    public static IReadOnlyList<object> All => Reached.Value;

    /// <summary>One object of a type.</summary>
    public static object Of(Type type)
        => All.FirstOrDefault(type.IsInstanceOfType) ?? (type == typeof(ThqseOptions) ? Options : null) ?? throw new InvalidOperationException($"No sample is a {type}: add one to the roots.");

    /// <summary>A value that a parameter takes.</summary>
    public static object? Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        return type == typeof(string) ? "text" : type == typeof(IndicatorId) ? IndicatorId.Parse("CPOM_OS_16") : type == typeof(int) ? 2026
            : type == typeof(LocalDate) ? new LocalDate(2026, 12, 31) : type.IsByRef ? null
            : type.IsEnum ? Enum.GetValues(type).GetValue(0) : type.IsValueType ? Activator.CreateInstance(type) : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) : Of(type);
    }

    /// <summary>The sample contract, evaluated when its second year has been closed for three months.</summary>
    public static CpomEvaluation Evaluation => (CpomEvaluation)Of(typeof(CpomEvaluation));

    /// <summary>How far three responses are: one sample, and the same questionnaire with one answer more each time.</summary>
    public static IEnumerable<object> Progresses
    {
        get
        {
            var response = (QuestionnaireResponse)Of(typeof(QuestionnaireResponse));
            var builder = new QuestionnaireResponseBuilder(response.Questionnaire, response.Establishment);
            yield return AnswerProgress.Of(builder.Build());
            foreach (var question in response.Asked.Take(2))
            {
                yield return AnswerProgress.Of(builder.Choose(question.Id, question.Options[0].Id).Build());
            }
        }
    }

    private static IEnumerable<object> Roots()
    {
        var contract = ContractDocument.Read(Text("ch-des-deux-rivieres")).ContractOrThrow();
        var response = ResponseDocument.Read(Text("diagnosis-ch-des-deux-rivieres")).ResponseOrThrow();
        var evaluation = contract.Evaluate(new LocalDate(2027, 3, 31));
        var card = response.Score();
        var others = TestFiles.In("Samples/cohort").Select(file => ResponseDocument.Read(File.ReadAllText(file)).ResponseOrThrow().Score()).ToArray();
        var question = response.Asked[0];
        return
        [
            Cpom.Catalogues.PublicSchemeTests.SomeOf, Cpom.Catalogues.PublicSchemeTests.Findings, Cpom.Catalogues.AttributeTests.Attributed, evaluation, contract.Catalogue.SharedLedger, contract.Catalogue.Check(), card, response, Referential.Shipped,
            contract.Declarations(IndicatorId.Parse("CPOM_OS_16")), response[question.Id],
            question, Referential.ThqseSpecimen.Check(), CohortReporting.Report(others).All, Cohort.Of(others), CohortReporting.Report(others), CohortReporting.Calculate(others), CohortReporting.Position(card, others), CohortReporting.FindConflict([card, response.Score(new ScoringPolicy(NotConcernedPolicy.CountedAsZero))])!,
            response.Score(new ScoringPolicy(levels: [new Level("high", new LocalizedText("Haut", "High"), 0, [LevelGate.OfPillar("environment", 100)])])),
            Sketch.Questionnaire("""{ "pillars": ["p"], "themes": { "t": "p" }, "scales": { "s": { "no": 0, "yes": 1 } }, "questions": { "q": { "theme": "t", "weight": 0, "imperative": true, "answer": { "kind": "rate", "unit": { "fr": "%", "en": "%" }, "bands": [{ "from": 0, "points": 0 }, { "from": 20, "points": 1 }] } }, "r": { "theme": "t", "scale": "s", "askedIf": { "question": "q", "anyOf": ["yes"] } } } }"""),
            Sketch.Questionnaire("""{ "pillars": ["p"], "themes": { "t": "p" }, "questions": { "q": { "theme": "t", "weight": 0, "imperative": true } } }""").Referential.Check(),
            new CpomContractBuilder(contract.Catalogue, new EstablishmentFields()), new EstablishmentFields(), EvaluationDocument.Of(evaluation), EvaluationDocument.Read(EvaluationDocument.Write(evaluation)).EvaluationOrThrow(), EvaluationDocument.Read("{}"), new ArrayBufferWriter<byte>(), new Utf8JsonWriter(new MemoryStream()), new QuestionnaireResponseBuilder(response.Questionnaire, new EstablishmentFields()),
            new Campaign("Campaign", new LocalDate(2024, 11, 13), new LocalDate(2024, 12, 20), [new CampaignAssignment("Somebody", response.Questionnaire, response.Establishment, response)]),
            CpomComparison.Of(evaluation, contract.Catalogue.Evaluate(contract.With(new Establishment(EstablishmentCategory.Ch, beds: 90)), new LocalDate(2028, 3, 31))),
            evaluation.Contested(),
            evaluation.Todo(new LocalDate(2029, 12, 31)), evaluation.Plan.Needs(), RegionReporting.Calculate([evaluation], 2026), new[] { evaluation }, new[] { response },
            ResponseMerging.Merge([response, Other(response)]), ResponseMerging.FindMismatch([response, ResponseDocument.Read(Text("diagnosis-ch-grand-causse")).ResponseOrThrow()])!,
            ResponseProgress.Of(response), ResponseProgress.Of(new QuestionnaireResponseBuilder(response.Questionnaire, response.Establishment).Choose(question.Id, question.Options[0].Id).ContributedBy(question.Id, "Somebody").Build()),
            ScoreComparison.Of(card, card),
            new ActionPlan("Plan", [new ActionItem("Priority", "Action", "Owner", new LocalDate(2026, 1, 1))]),
            .. OtherSystems.Roots(Text),
            new ScoringPolicy(levels: Referential.ThqseSpecimen.Levels), ContractDocument.Read("{}"), ContractDocument.Read(Text("ch-des-deux-rivieres")),
            ResponseDocument.Read("{}"), ActionPlanDocument.Read("{}"), ScoreCardDocument.Read("{}"), EstablishmentDocument.ReadUtf8("{}"u8.ToArray()),
            Assert.Throws<DiagnosticsException>(ContractDocument.Read("{\"format\": 1}").ContractOrThrow), LevelGate.OfImperatives(50), MeasuredValue.Rate(1, 2), contract.FindChoice(IndicatorId.Parse("CPOM_CT_3"))!,
            Host.GetRequiredService<CpomCatalogues>(), Host.GetRequiredService<Referentials>(), RefusedHost, new ServiceCollection(),
            evaluation.Plan.Compile(), response.Questionnaire.Compile(response.Establishment), new GivenAnswer[1], new ScoreFigures[1], new LineResult<string>(1, "text", []), (Func<long, ReadOnlyMemory<byte>, string>)((_, _) => "text"), new MemoryStream(), new[] { card }, new[] { new ActionItem("Priority", "Action", "Owner", new LocalDate(2026, 1, 1)) },
            new string[] { "text" }, ContractDocument.Read("{}").Diagnostics, DocumentSchema.Names,
            .. PackageTypes.All.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(property => property.GetValue(null)!),
        ];
    }

    /// <summary>The same establishment, which answers the first question in the other way.</summary>
    private static QuestionnaireResponse Other(QuestionnaireResponse response)
    {
        var question = response.Asked.First(each => response[each.Id].State == AnswerState.Answered);
        var other = question.Options.First(option => !response[question.Id].Options.Contains(option.Id));
        var place = new Establishment(response.Establishment.Category, response.Establishment.Beds + 1, department: response.Establishment.Department);
        return new QuestionnaireResponseBuilder(response.Questionnaire, place).Choose(question.Id, other.Id).Build();
    }

    /// <summary>What a host changes while it registers: no sample of what is given back, whose promises it does not make.</summary>
    private static ThqseOptions Options
    {
        get
        {
            ThqseOptions? options = null;
            new ServiceCollection().AddThqse(given => options = given);
            return options!;
        }
    }

    private static ServiceProvider Host => new ServiceCollection().AddThqse().BuildServiceProvider();

    private static ThqseConfigurationException RefusedHost
        => Assert.Throws<ThqseConfigurationException>(() => new ServiceCollection().AddThqse(options => options.Catalogues.Clear()));

    private static string Text(string sample) => File.ReadAllText(TestFiles.Path("Samples", sample + ".json"));
}
