using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>More of one thing that an indicator observes in a year: a count up, a numerator up, a percentage up, a yes, a milestone.</summary>
public sealed record Increase(Fiche Fiche, int Year, int Subject, decimal More)
{
    /// <summary>One increase for each indicator, each in a year of its own.</summary>
    public static Gen<Increase[]> OfEveryIndicator(GeneratedContract contract)
        => Gen.CollectToArray(contract.Catalogue.Fiches.Where(fiche => DeclaredMeasures.Of(fiche).Length + fiche.Targets.Milestones.Count > 0), fiche => Of(fiche, contract.Catalogue.Years));

    /// <summary>The measure of which there is more; null for a milestone.</summary>
    public Measure? Measure => Place < Measures.Length ? Measures[Place] : null;

    private Measure[] Measures => DeclaredMeasures.Of(Fiche);

    private int Place => Subject % (Measures.Length + Fiche.Targets.Milestones.Count);

    public override string ToString() => FormattableString.Invariant($"{Fiche.Id} {Year} {Subject} +{More}");

    /// <summary>The contract with all of some increases; where nothing is observed, or nothing more can be, it stays as it is.</summary>
    public static GeneratedContract ApplyAll(IEnumerable<Increase> increases, GeneratedContract contract)
    {
        var read = contract.Read();
        return increases.Aggregate(contract, (changed, increase) => increase.ApplyTo(changed, read.Declarations(increase.Fiche.Id).FindObservation(increase.Year)));
    }

    private static Gen<Increase> Of(Fiche fiche, CatalogueYears years) =>
        from year in Gen.Elements<int>([.. years.Targeted])
        from subject in Gen.Choose(0, 100)
        from more in Gen.OneOf(Gen.Choose(1, 5), Gen.Choose(1, 100), Gen.Choose(1, 1_000_000))
        from parts in Gen.Elements(1m, 10m, 1_000_000m)
        select new Increase(fiche, year, subject, more / parts);

    private GeneratedContract ApplyTo(GeneratedContract contract, Observation? observation)
    {
        if (Measure is not { } measure)
        {
            return contract.WithMilestone(Fiche.Id, Year, Fiche.Targets.Milestones[Place - Measures.Length].Id);
        }

        return observation?.FindValue(measure.Id) is { } observed
            ? contract.WithValue(Fiche.Id, Year, measure.Id, Raised(measure, observed))
            : contract;
    }

    private JsonTree Raised(Measure measure, MeasuredValue observed)
    {
        var whole = Math.Ceiling(More);
        return observed switch
        {
            { Kind: MeasureKind.Flag } => JsonTree.Raw("true"),
            { Kind: MeasureKind.Count, Number: { } count } => JsonTree.Raw(ValueGenerators.Number(Math.Min(count + whole, measure.Maximum ?? ValueGenerators.Largest))),
            { Numerator: { } numerator, Denominator: { } denominator } =>
                ValueGenerators.Fraction(Math.Min(numerator + whole, measure.IsProportion ? denominator : ValueGenerators.Largest), denominator),
            _ => JsonTree.Raw(ValueGenerators.Number(Math.Min(Math.Ceiling((observed.Number!.Value + More) * 10_000_000) / 10_000_000, measure.IsProportion ? 100 : ValueGenerators.Largest))),
        };
    }
}
