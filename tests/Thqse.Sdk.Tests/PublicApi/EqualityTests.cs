using System.Reflection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>Values that are compared keep every promise of equality, and those that sort, of order.</summary>
public class EqualityTests
{
    /// <summary>For each type, three values that grow where the type has an order; the default value is added to them, or, of a class, a fourth one is there.</summary>
    private static readonly Dictionary<Type, Func<object[]>> Distinct = new()
    {
        [typeof(IndicatorId)] = () => [IndicatorId.Parse("CPOM_CT_7"), IndicatorId.Parse("CPOM_OS_2"), IndicatorId.Parse("CPOM_OS_12")],
        [typeof(MeasureId)] = () => [new MeasureId("A"), new MeasureId("a"), new MeasureId("b")],
        [typeof(MilestoneId)] = () => [new MilestoneId("A"), new MilestoneId("a"), new MilestoneId("b")],
        [typeof(OptionId)] = () => [new OptionId("A"), new OptionId("a"), new OptionId("b")],
        [typeof(EstablishmentCategory)] = () => [EstablishmentCategory.Ch, EstablishmentCategory.Clinic, new EstablishmentCategory("ehpad")],
        [typeof(SizeClass)] = () => [SizeClass.Small, SizeClass.Medium, SizeClass.Large],
        [typeof(AttributeId)] = () => [new AttributeId("A"), new AttributeId("a"), new AttributeId("b")],
        [typeof(AttributeValue)] = () => [AttributeValue.Count(1), AttributeValue.Count(2), AttributeValue.Flag(true), AttributeValue.Chosen("1")],
        [typeof(EstablishmentAttributes)] = () => [EstablishmentAttributes.None, Attributed("a", 1), Attributed("a", 2), Attributed("b", 1)],
        [typeof(ReadingId)] = () => [ReadingId.Parse("CPOM_OS_19=above-5"), ReadingId.Parse("CPOM_OS_19=against-2025"), ReadingId.Parse("all=500-is-medium")],
        [typeof(ReferenceYear)] = () => [ReferenceYear.FirstMeasured, ReferenceYear.Fixed(2024), ReferenceYear.Fixed(2025)],
        [typeof(PlanCell)] = () => [new PlanCell(IndicatorId.Parse("CPOM_CT_7"), 2025), new PlanCell(IndicatorId.Parse("CPOM_CT_7"), 2026), new PlanCell(IndicatorId.Parse("CPOM_OS_2"), 2025)],
        [typeof(LineRange)] = () => [new LineRange(1, 2), new LineRange(1, 3), new LineRange(2, 3)],
        [typeof(FinessNumber)] = () => [FinessNumber.Parse("2B0000020"), FinessNumber.Parse("310781406"), FinessNumber.Parse("310781414")],
        [typeof(SiretNumber)] = () => [SiretNumber.Parse("35600000000048"), SiretNumber.Parse("35600000049837"), SiretNumber.Parse("73282932000074")],
        [typeof(StatusCounts)] = () => [Samples.Evaluation.Summary, Samples.Evaluation.SummaryOfYear(2026), Samples.Evaluation.SummaryOfAxis("CT")],
        [typeof(AnswerProgress)] = () => [.. Samples.Progresses],
        [typeof(GivenAnswer)] = () => [GivenAnswer.NotConcerned, GivenAnswer.Option(1), GivenAnswer.Figure(2)],
        [typeof(ScoreFigures)] = () => [Scored(0), Scored(1), Scored(2)],
        [typeof(CalendarMoment)] = () => [CalendarMoment.Parse("2024-Q4"), CalendarMoment.Parse("2024-10..2024-12"), CalendarMoment.Parse("2024-12-20"), CalendarMoment.Parse("2024-12-20T12:00")],
        [typeof(LocalizedText)] = () => [new LocalizedText("a", "b"), new LocalizedText("a", "c"), new LocalizedText("b", "b"), new LocalizedText("b", "a")],
        [typeof(Establishment)] = () => [new Establishment(EstablishmentCategory.Ch, 320), new Establishment(EstablishmentCategory.Ch, 321), new Establishment(EstablishmentCategory.Ch, 320, name: "CH"), new Establishment(EstablishmentCategory.Ch, 320, activities: Activities.Mco)],
        [typeof(MeasuredValue)] = () => [MeasuredValue.Count(1), MeasuredValue.Quantity(1), MeasuredValue.Rate(1, 2), MeasuredValue.Rate(2, 4)],
        [typeof(Choice)] = () => [Chosen(builder => builder.FixTarget(Projects, 50)), Chosen(builder => builder.FixTarget(Projects, 60)), Chosen(builder => builder.Choose(Pharmacy, new OptionId("pharmacy"))), Chosen(builder => builder.FixTarget(Projects, 50.5m))],
        [typeof(Observation)] = () => [Observed("a"), Observed("b"), Observed(null), Observed("a", "file")],
        [typeof(IndicatorDeclarations)] = () => [Declared("a"), Declared("b"), Declared(null), Declared("a", "file")],
    };

    private static EstablishmentAttributes Attributed(string id, long number) => EstablishmentAttributes.Of(new KeyValuePair<AttributeId, AttributeValue>(new AttributeId(id), AttributeValue.Count(number)));

    private static readonly IndicatorId Projects = IndicatorId.Parse("CPOM_OS_8");
    private static readonly IndicatorId Pharmacy = IndicatorId.Parse("CPOM_CT_3");

    public static TheoryData<Type> Types => [.. PackageTypes.All.Where(type => type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type)) && !type.IsEnum)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_is_declared_in_every_form(Type type)
    {
        Assert.Equal(type, type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType);
        Assert.Equal(type, type.GetMethod(nameof(GetHashCode), [])!.DeclaringType);
        Assert.NotNull(Operator(type, "op_Equality"));
        Assert.NotNull(Operator(type, "op_Inequality"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_equals_itself_made_again_and_no_other(Type type)
    {
        var (values, again) = (Values(type), Values(type));

        Assert.All(
            from i in Enumerable.Range(0, values.Length) from j in Enumerable.Range(0, again.Length) select (Left: values[i], Right: again[j], AreEqual: i == j),
            pair => Assert.Equal(
                (pair.AreEqual, pair.AreEqual, pair.AreEqual, !pair.AreEqual),
                (pair.Left.Equals(pair.Right), EqualsTyped(pair.Left, pair.Right), Holds("op_Equality", pair.Left, pair.Right), Holds("op_Inequality", pair.Left, pair.Right))));
        Assert.Equal(values.Select(value => value.GetHashCode()), again.Select(value => value.GetHashCode()));
        Assert.All(values, value => Assert.False(value.Equals(null) || value.Equals("another type")));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Different_values_have_different_hash_codes(Type type)
        => Assert.Equal(4, Values(type).Select(value => value.GetHashCode()).Distinct().Count());

    [Fact]
    public void An_order_agrees_with_its_operators_and_with_equality()
    {
        var ordered = PackageTypes.All.Where(type => !type.IsEnum && type.IsAssignableTo(typeof(IComparable<>).MakeGenericType(type))).ToArray();
        Assert.NotEmpty(ordered);
        Assert.All(
            from type in ordered let values = Values(type) from i in Enumerable.Range(0, 4) from j in Enumerable.Range(0, 4) select (Left: values[i], Right: values[j], Order: Math.Sign(i - j)),
            pair => Assert.Equal(
                (pair.Order, pair.Order < 0, pair.Order <= 0, pair.Order > 0, pair.Order >= 0),
                (Math.Sign((int)Called("CompareTo", pair.Left, pair.Right)), Holds("op_LessThan", pair.Left, pair.Right), Holds("op_LessThanOrEqual", pair.Left, pair.Right), Holds("op_GreaterThan", pair.Left, pair.Right), Holds("op_GreaterThanOrEqual", pair.Left, pair.Right))));
    }

    /// <summary>The default value, which sorts first, then three others; of a class, four of them.</summary>
    private static object[] Values(Type type) => type.IsValueType ? [Activator.CreateInstance(type)!, .. Distinct[type]()] : Distinct[type]();

    private static Choice Chosen(Func<CpomContractBuilder, CpomContractBuilder> choose) => choose(Builder()).Build().Choices.Single().Value;

    /// <summary>A response of which only the first question is answered.</summary>
    private static object Scored(int option)
    {
        var compiled = Referential.ThqseSpecimen.Questionnaires[0].Compile(new Establishment(EstablishmentCategory.Ch, 320));
        var (answers, scores) = (new GivenAnswer[compiled.Questions.Count], new ScoreFigures[compiled.Nodes.Count]);
        answers[0] = GivenAnswer.Option(option);
        compiled.Score(answers, scores);
        return scores[0];
    }

    private static Observation Observed(string? comment, params string[] evidence) => Declared(comment, evidence).Observations.Single();

    private static IndicatorDeclarations Declared(string? comment, params string[] evidence)
        => evidence.Aggregate(Builder().Comment(Projects, 2026, comment), (builder, piece) => builder.Attach(Projects, 2026, piece)).Build().Declarations(Projects);

    private static CpomContractBuilder Builder() => new(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, 320));

    private static bool EqualsTyped(object left, object right) => (bool)Called(nameof(Equals), left, right);

    private static object Called(string name, object left, object right) => left.GetType().GetMethod(name, [right.GetType()])!.Invoke(left, [right])!;

    private static bool Holds(string name, object left, object right) => (bool)Operator(left.GetType(), name)!.Invoke(null, [left, right])!;

    private static MethodInfo? Operator(Type type, string name) => type.GetMethod(name, [type, type]);
}
