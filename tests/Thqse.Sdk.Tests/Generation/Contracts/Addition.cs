using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>
/// One more value that is known of an indicator. A milestone is none: in a year about which something is said, silence about it is a "no" already,
/// so that declaring it changes an answer and does not add one.
/// </summary>
public sealed record Addition(Fiche Fiche, int Year, Measure Measure, JsonTree Value)
{
    /// <summary>One addition for each indicator that measures something.</summary>
    public static Gen<Addition[]> ToEveryIndicator(GeneratedContract contract)
        => Gen.CollectToArray(contract.Catalogue.Fiches.Where(fiche => DeclaredMeasures.Of(fiche).Length > 0), fiche => Of(fiche, contract.Catalogue.Years));

    public override string ToString() => FormattableString.Invariant($"{Fiche.Id} {Year} {Measure.Id} {Value}");

    /// <summary>The contract with the addition; the same contract when the value is known already.</summary>
    public GeneratedContract ApplyTo(GeneratedContract contract)
        => contract.Value(Fiche.Id, Year, Measure.Id) is null ? contract.WithValue(Fiche.Id, Year, Measure.Id, Value) : contract;

    private static Gen<Addition> Of(Fiche fiche, CatalogueYears years) =>
        from year in Gen.Elements<int>([.. years.Declarable])
        from measure in Gen.Elements(DeclaredMeasures.Of(fiche))
        from value in ValueGenerators.Of(measure)
        select new Addition(fiche, year, measure, value);
}
