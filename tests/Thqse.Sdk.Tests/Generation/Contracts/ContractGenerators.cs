using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Contracts against the embedded catalogue: what a fiche measures, which milestones and choices it has, is asked of the catalogue.</summary>
public static class ContractGenerators
{
    private static readonly int[] Declarable = [.. CpomCatalogue.Occitanie2025.Years.Declarable];

    /// <summary>Dates at which a contract is evaluated, many of them around the end of a year.</summary>
    public static Gen<LocalDate> Dates => Gen.OneOf(
        Gen.Choose(2024, 2030).Select(year => new LocalDate(year, 12, 31)),
        Gen.Choose(2025, 2031).Select(year => new LocalDate(year, 1, 1)),
        Gen.Choose(2025, 2030).Select(year => new LocalDate(year, 1, 2)),
        Gen.Choose(0, 3000).Select(days => new LocalDate(2024, 1, 1).PlusDays(days)));

    public static Arbitrary<LocalDate> AnyDate { get; } = Arb.From(Dates);

    public static Arbitrary<TargetYear> AnyTargetYear { get; } = Arb.From(Gen.Choose(2025, 2029).Select(year => new TargetYear(year)));

    public static Arbitrary<OtherObservations> OthersOfEveryIndicator { get; } = Arb.From(
        Gen.CollectToArray(CpomCatalogue.Occitanie2025.Fiches, Observations).Select(observations => new OtherObservations(observations)));

    /// <summary>Valid contracts; a failing one is made smaller by taking members out.</summary>
    public static Arbitrary<GeneratedContract> Contracts { get; } = Arb.From(Contract, ContractShrinker.Smaller);

    public static Gen<JsonTree> Maybe(int of100, Gen<JsonTree> value)
        => Gen.Frequency((of100, value), (100 - of100, Gen.Constant(JsonTree.Absent)));

    /// <summary>What is declared for a fiche, all years: some establishments leave no year out and some many, some reach milestones early and some never.</summary>
    public static Gen<JsonTree> Observations(Fiche fiche) =>
        from series in Gen.CollectToArray(fiche.Targets.Measures, measure => ValueGenerators.Series(fiche, measure, Declarable.Length))
        from kept in Gen.Elements(100, 100, 92, 60)
        from reached in Gen.Elements(0, 5, 15, 40)
        from years in Gen.CollectToArray(Enumerable.Range(0, Declarable.Length), index => Maybe(kept, Observation(fiche, [.. series.Select(values => values[index])], reached)))
        select JsonTree.Object(years.Select((year, index) => (ValueGenerators.Number(Declarable[index]), year)));

    private static Gen<GeneratedContract> Contract =>
        from establishment in EstablishmentGenerators.Establishment
        from asOf in Maybe(60, Dates.Select(date => JsonTree.Text(LocalDatePattern.Iso.Format(date))))
        from choices in Maybe(90, ByIndicator(90, Choice))
        from notConcerned in Maybe(50, ByIndicator(4, _ => Gen.Constant(JsonTree.Text("no surgery"))))
        from observations in Maybe(98, ByIndicator(92, Observations))
        select new GeneratedContract(JsonTree.Object(
            ("format", JsonTree.Text("thqse.cpom-contract/1")),
            ("asOf", asOf),
            ("establishment", establishment),
            ("choices", choices),
            ("notConcerned", notConcerned),
            ("observations", observations)));

    private static Gen<JsonTree> ByIndicator(int of100, Func<Fiche, Gen<JsonTree>> value) =>
        from members in Gen.CollectToArray(CpomCatalogue.Occitanie2025.Fiches, fiche => Maybe(of100, value(fiche)).Zip(Spelling(fiche.Id)))
        select JsonTree.Object(members.Select(member => (member.Item2, member.Item1)));

    private static Gen<string> Spelling(IndicatorId id) => Gen.Frequency(
        (9, Gen.Constant(id.ToString())), (1, Gen.Constant(FormattableString.Invariant($"CPOM_{id.Axis}_{id.Number:00}"))));

    private static Gen<JsonTree> Choice(Fiche fiche) =>
        from option in fiche.Targets.Options.Count == 0
            ? Gen.Constant(JsonTree.Absent)
            : Maybe(80, Gen.Elements(fiche.Targets.Options.Select(known => JsonTree.Text(known.Id.ToString()))))
        from target in fiche.Targets.ChosenTarget is { } definition
            ? Maybe(80, Gen.Elements<decimal>([.. Landmarks.AboveFloor, 90 - definition.Floor, 100 - definition.Floor]).Select(more => JsonTree.Raw(ValueGenerators.Number(definition.Floor + more))))
            : Gen.Constant(JsonTree.Absent)
        select JsonTree.Object(("option", option), ("target", target));

    private static Gen<JsonTree> Observation(Fiche fiche, JsonTree[] values, int reached) =>
        from isEmpty in Gen.Choose(1, 20)
        from milestones in Gen.CollectToArray(fiche.Targets.Milestones, milestone => Maybe(reached, Gen.Constant(JsonTree.Text(milestone.Id.ToString()))))
        from comment in Maybe(50, Gen.Elements("commentaire", "é", " ", string.Empty).Select(JsonTree.Text))
        from evidence in Maybe(50, Gen.Elements<string[]>([], ["activity.pdf"], [" "], ["a.pdf", "b.pdf"]).Select(pieces => JsonTree.Texts(pieces)))
        let named = fiche.Targets.Measures.Select((measure, index) => (measure.Id.ToString(), values[index])).ToArray()
        select isEmpty == 1
            ? JsonTree.Empty
            : JsonTree.Object(
                ("values", values.Any(value => value != JsonTree.Absent) ? JsonTree.Object(named) : JsonTree.Absent),
                ("milestones", milestones.Any(each => each != JsonTree.Absent) ? JsonTree.List(milestones.Where(each => each != JsonTree.Absent)) : JsonTree.Absent),
                ("comment", comment),
                ("evidence", evidence));
}
