using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.Serialization.AnySerializer;

/// <summary>
/// What System.Text.Json does with each public type: it writes the published document, writes a value that is read again without a loss, or refuses and names the right call. Nothing is lost in silence.
/// </summary>
public class JsonFateTests
{
    private const string ByDocument = "its document";
    private const string ByValue = "a value, read again without a loss";
    private const string ByCode = "its code";
    private const string ByText = "its text";
    private const string Refused = "refused: what it is part of is written";

    /// <summary>Types that have no attribute of their own, each with the reason.</summary>
    private static readonly Dictionary<Type, string> Otherwise = new()
    {
        [typeof(EstablishmentFields)] = "plain fields, which any serializer writes and reads",
        [typeof(ReadResult<>)] = "abstract: those who derive from it refuse",
        [typeof(Finding<>)] = "abstract: those who derive from it refuse",
        [typeof(IdentifierJsonConverter<>)] = "a converter",
        [typeof(IdentifierTypeConverter<>)] = "a converter",
        [typeof(DocumentJsonConverter<>)] = "a converter",
        [typeof(CodeJsonConverter<>)] = "a converter",
        [typeof(NoJsonConverter<>)] = "a converter",
        [typeof(LineResult<>)] = "made of a document and of diagnostics, which refuse",
    };

    /// <summary>The types with a document; <see langword="true"/> for those that are read again.</summary>
    private static readonly Dictionary<Type, bool> Documents = new()
    {
        [typeof(CpomContract)] = true, [typeof(CpomEvaluation)] = false, [typeof(PublishedEvaluation)] = true, [typeof(CpomPlan)] = false, [typeof(CpomComparison)] = false, [typeof(RegionTable)] = false,
        [typeof(QuestionnaireResponse)] = true, [typeof(Questionnaire)] = false, [typeof(ScoreCard)] = true, [typeof(CohortReport)] = false, [typeof(CohortCalculation)] = false,
        [typeof(Programme)] = true, [typeof(ProgrammeState)] = false, [typeof(QualityPolicy)] = true, [typeof(QualityPolicyState)] = false,
        [typeof(CooperationGroup)] = true, [typeof(MemberRegister)] = true, [typeof(Membership)] = false, [typeof(YearlyContributions)] = false, [typeof(PublishedDocument)] = false,
    };

    private static readonly Type[] Values = [typeof(Establishment), typeof(AttributeValue), typeof(LocalizedText), typeof(MeasuredValue), typeof(StatusCounts), typeof(LineRange), typeof(Activities)];

    public static TheoryData<Type> Enumerations => [.. PackageTypes.All.Where(type => type.IsEnum && type != typeof(Activities))];

    public static TheoryData<Type> OfDocuments => [.. Documents.Keys];

    public static TheoryData<Type> ReadAgain => [.. Documents.Where(pair => pair.Value).Select(pair => pair.Key)];

    public static TheoryData<Type> OfValues => [.. Values];

    public static TheoryData<Type> Refusing => [.. Serialized.Where(type => Converter(type)?.GetGenericTypeDefinition() == typeof(NoJsonConverter<>))];

    private static IEnumerable<Type> Serialized => PackageTypes.All.Where(type => !(type.IsAbstract && type.IsSealed) && !typeof(Delegate).IsAssignableFrom(type));

    [Fact]
    public void Every_public_type_has_one_fate()
        => Assert.Empty(Serialized.Where(type => FateOf(type) is null || (Otherwise.ContainsKey(type) && Converter(type) is not null)).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(OfDocuments))]
    public void A_document_is_written_as_it_is_published(Type type)
    {
        Assert.Equal(ByDocument, FateOf(type));
        var sample = Sample(type);

        var written = JsonNode.Parse(JsonSerializer.Serialize(sample, type))!;

        Assert.StartsWith("thqse.", written["format"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Published(sample)), written), type.Name);
    }

    [Theory]
    [MemberData(nameof(ReadAgain))]
    public void A_document_that_can_be_read_is_read_again(Type type)
    {
        var written = JsonSerializer.Serialize(Sample(type), type);

        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type), type));
        Assert.IsType<DiagnosticsException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type)).InnerException);
    }

    [Theory]
    [MemberData(nameof(OfDocuments))]
    public void A_document_that_cannot_be_read_says_what_to_read_instead(Type type)
    {
        if (!Documents[type])
        {
            Assert.Contains($"{type.Name} is written as JSON and not read. ", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OfValues))]
    public void A_value_is_read_again_without_a_loss(Type type)
    {
        Assert.Equal(ByValue, FateOf(type));
        foreach (var value in SamplesOf(type))
        {
            Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{ "first": 0, "last": 0, "kind": "count", "value": "x" }""", type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[7]", type));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void A_value_of_an_enumeration_is_its_code_also_as_a_name(Type type)
        => typeof(JsonFateTests).GetMethod(nameof(AssertCodes), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Theory]
    [MemberData(nameof(Refusing))]
    public void What_is_part_of_something_refuses_and_names_the_call(Type type)
    {
        Assert.Equal(Refused, FateOf(type));
        var read = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type)).Message;
        Assert.Contains(type.Name + " has no JSON of its own. ", read, StringComparison.Ordinal);
        if (Samples.All.FirstOrDefault(type.IsInstanceOfType) is { } sample)
        {
            Assert.Contains(" has no JSON of its own. ", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(sample, type)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_fields_of_an_establishment_are_plain_ones()
    {
        var fields = new EstablishmentFields { Name = "CH", Category = "ch", Beds = 320.5m, Activities = ["mco"], IsGhtMember = false };
        Assert.Equal(JsonSerializer.Serialize(fields), JsonSerializer.Serialize(JsonSerializer.Deserialize<EstablishmentFields>(JsonSerializer.Serialize(fields))));
    }

    /// <summary>A context that the compiler generates takes the same converters: nothing is found by reflection.</summary>
    [Fact]
    public void A_generated_context_does_the_same()
    {
        var holder = new Holder(Samples.Evaluation.Plan.Contract, Samples.Evaluation, Samples.Evaluation.Summary, new LineRange(3, 7), MeasuredValue.Rate(1, 2), VerdictStatus.NotMet, Samples.Evaluation.Plan.Contract.Establishment);

        var generated = JsonSerializer.Serialize(holder, FateContext.Default.Holder);

        Assert.Equal(JsonSerializer.Serialize(holder), generated);
        Assert.Equal("notMet", JsonNode.Parse(generated)!["Status"]!.GetValue<string>());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(generated, FateContext.Default.Holder));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Samples.Evaluation["CPOM_OS_16"][2026], FateContext.Default.YearVerdict));
    }

    private static void AssertCodes<T>()
        where T : struct, Enum
    {
        Assert.Equal(ByCode, FateOf(typeof(T)));
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.Equal($"\"{value.ToCode()}\"", JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
            Assert.Equal(value, EnumerationCodes.ParseCode<T>(value.ToCode()));
            Assert.Equal(value, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))!.Keys.Single());
        }

        Assert.Equal(Enum.GetValues<T>().Select(value => value.ToCode()), EnumerationCodes.CodesOf<T>());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("1"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"?\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((T)Enum.ToObject(typeof(T), 1 << 20)));
        Assert.Throws<FormatException>(() => EnumerationCodes.ParseCode<T>("?"));
    }

    private static string? FateOf(Type type) => Otherwise.TryGetValue(type, out var reason) ? reason
        : Converter(type)?.GetGenericTypeDefinition() is not { } converter ? null
        : converter == typeof(NoJsonConverter<>) ? Refused
        : converter == typeof(CodeJsonConverter<>) ? ByCode
        : converter == typeof(IdentifierJsonConverter<>) ? ByText
        : converter != typeof(DocumentJsonConverter<>) ? null
        : Documents.ContainsKey(type) ? ByDocument : Values.Contains(type) ? ByValue : null;

    private static Type? Converter(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;

    private static object Sample(Type type) => Samples.Of(type);

    private static object[] SamplesOf(Type type) => type == typeof(MeasuredValue) ? [MeasuredValue.Count(740), MeasuredValue.Rate(2, 4), MeasuredValue.Percentage(56.4m), MeasuredValue.Flag(true), MeasuredValue.Quantity(-1.5m), MeasuredValue.Class("B")]
        : type == typeof(Activities) ? [Activities.Mco | Activities.Had, Activities.Usld]
        : type == typeof(LineRange) ? [new LineRange(1, int.MaxValue)]
        : type == typeof(StatusCounts) ? [Samples.Evaluation.Summary, Samples.Evaluation.SummaryOfYear(2026)]
        : type == typeof(LocalizedText) ? [new LocalizedText("à", "b"), new LocalizedText(string.Empty, "b")]
        : type == typeof(AttributeValue) ? [AttributeValue.Count(620), AttributeValue.Flag(false), AttributeValue.Chosen("public")]
        : [Samples.Evaluation.Establishment, new Establishment(EstablishmentCategory.Chu, 1200, SizeClass.Medium, "2A", true, Activities.Mco, "CHU", FinessNumber.Parse("310781406"), SiretNumber.Parse("35600000049837"))];

    private static string Published(object sample) => sample switch
    {
        CpomContract contract => ContractDocument.Write(contract),
        CpomEvaluation evaluation => EvaluationDocument.Write(evaluation),
        PublishedEvaluation published => EvaluationDocument.Write(published),
        CpomPlan plan => PlanDocument.Write(plan),
        CpomComparison comparison => ComparisonDocument.Write(comparison),
        RegionTable table => RegionDocument.Write(table),
        QuestionnaireResponse response => ResponseDocument.Write(response),
        Questionnaire questionnaire => QuestionnaireDocument.Write(questionnaire),
        ScoreCard card => ScoreCardDocument.Write(card),
        CohortReport report => CohortReportDocument.Write(report),
        CohortCalculation calculation => CohortReportDocument.WriteCalculation(calculation),
        Programme programme => ProgrammeDocument.Write(programme),
        ProgrammeState state => ProgrammeStateDocument.Write(state),
        QualityPolicy policy => QualityPolicyDocument.Write(policy),
        QualityPolicyState state => QualityPolicyStateDocument.Write(state),
        CooperationGroup group => CooperationDocument.Write(group),
        MemberRegister register => MemberRegisterDocument.Write(register),
        Membership membership => MembersDocument.Write(membership),
        YearlyContributions contributions => ContributionsDocument.Write(contributions),
        PublishedDocument document => document.ToString(),
        _ => throw new ArgumentException("No document is known of it.", nameof(sample)),
    };
}

/// <summary>What an application may keep together.</summary>
internal sealed record Holder(CpomContract Contract, CpomEvaluation Evaluation, StatusCounts Counts, LineRange Lines, MeasuredValue Value, VerdictStatus Status, Establishment Establishment);

[JsonSerializable(typeof(Holder))]
[JsonSerializable(typeof(YearVerdict))]
internal sealed partial class FateContext : JsonSerializerContext;
