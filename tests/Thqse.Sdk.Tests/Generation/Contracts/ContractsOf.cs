using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Catalogues;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Contracts against a catalogue: what a fiche measures, which milestones and choices it has, is asked of the catalogue, once.</summary>
internal sealed class ContractsOf
{
    private readonly CpomCatalogue catalogue;
    private readonly Gen<JsonTree> choices;
    private readonly Gen<JsonTree> notConcerned;
    private readonly Gen<JsonTree> observations;

    private readonly Gen<JsonTree> readings;
    private readonly Gen<JsonTree> establishment;
    private readonly GeneratedCatalogue? generated;

    /// <param name="generated">The catalogue; null for the embedded one.</param>
    public ContractsOf(GeneratedCatalogue? generated = null)
    {
        this.generated = generated;
        catalogue = generated?.Loaded ?? CpomCatalogue.Occitanie2025;
        establishment = EstablishmentGenerators.Establishment(catalogue);
        var declared = catalogue.Fiches.Select(fiche => new ObservationsOf(fiche, catalogue.Years).Generator).ToArray();
        Observations = Gen.CollectToArray(declared, each => each);
        choices = ByIndicator(90, [.. catalogue.Fiches.Select(Choice)]);
        notConcerned = ByIndicator(4, [.. catalogue.Fiches.Select(_ => Gen.Constant(JsonTree.Text("no surgery")))]);
        observations = ByIndicator(92, declared);
        readings = ReadingGenerators.Of(catalogue);
    }

    /// <summary>What is declared of each fiche, in the order of the catalogue.</summary>
    public Gen<JsonTree[]> Observations { get; }

    public Gen<GeneratedContract> Generator =>
        from who in establishment
        from asOf in Maybe(60, ContractGenerators.Dates.Select(date => JsonTree.Text(LocalDatePattern.Iso.Format(date))))
        from chosen in Maybe(90, choices)
        from taken in Maybe(50, notConcerned)
        from observed in Maybe(98, observations)
        from read in Maybe(12, readings)
        select new GeneratedContract(
            JsonTree.Object(
                ("format", JsonTree.Text("thqse.cpom-contract/1")),
                ("catalogue", generated is null ? JsonTree.Absent : JsonTree.Text(catalogue.Id)),
                ("asOf", asOf),
                ("establishment", who),
                ("choices", chosen),
                ("notConcerned", taken),
                ("readings", read),
                ("observations", observed)),
            generated);

    public static Gen<JsonTree> Maybe(int of100, Gen<JsonTree> value)
        => Gen.Frequency((of100, value), (100 - of100, Gen.Constant(JsonTree.Absent)));

    private Gen<JsonTree> ByIndicator(int of100, Gen<JsonTree>[] values)
    {
        var members = catalogue.Fiches.Zip(values, (fiche, value) => Maybe(of100, value).Zip(Spellings.Of(fiche.Id, catalogue))).ToArray();
        return Gen.CollectToArray(members, member => member).Select(all => JsonTree.Object(all.Select(member => (member.Item2, member.Item1))));
    }

    private static Gen<JsonTree> Choice(Fiche fiche)
    {
        var option = fiche.Targets.Options.Count == 0
            ? Gen.Constant(JsonTree.Absent)
            : Maybe(80, Gen.Elements(fiche.Targets.Options.Select(known => JsonTree.Text(known.Id.ToString()))));
        var target = fiche.Targets.ChosenTarget is { } definition
            ? Maybe(80, Gen.Elements(Targets(definition)).Select(number => JsonTree.Raw(ValueGenerators.Number(number))))
            : Gen.Constant(JsonTree.Absent);
        var year = fiche.Targets.ChosenYear is { } years
            ? Maybe(80, Gen.Choose(years.From, years.To).Select(chosen => JsonTree.Raw(ValueGenerators.Number(chosen))))
            : Gen.Constant(JsonTree.Absent);
        return option.Zip(target).Zip(year, (chosen, inYear) => JsonTree.Object(("option", chosen.Item1), ("target", chosen.Item2), ("year", inYear)));
    }

    /// <summary>Above a floor, or below a ceiling.</summary>
    private static decimal[] Targets(ChosenTargetDefinition definition)
    {
        decimal[] away = [.. Landmarks.AboveFloor];
        return definition.Ceiling is { } ceiling
            ? [.. away.Select(less => ceiling - less).Where(target => target >= 0)]
            : [.. away.Append(90 - definition.Floor).Append(100 - definition.Floor).Select(more => definition.Floor + more)];
    }
}
