using System.Text.Json;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.CohortGenerator;

/// <summary>
/// The contracts of an invented region, one for each of its 150 hospitals. Each declares where it starts from, then year after year a value beside what is asked of it that year:
/// enough the more often the further it has come, else somewhat short; now and then nothing.
/// </summary>
internal static class RegionContracts
{
    private static readonly LocalDate AsOf = new(2027, 3, 31);

    private static readonly (string Department, int Count)[] Departments =
        [("09", 5), ("11", 8), ("12", 9), ("30", 15), ("31", 28), ("32", 6), ("34", 26), ("46", 6), ("48", 4), ("65", 7), ("66", 13), ("81", 11), ("82", 12)];

    /// <summary>Writes the contracts, one a line, in the order of the departments.</summary>
    public static void Write(Stream output, Chance chance)
    {
        foreach (var place in Region.Places(chance, Departments))
        {
            using (var line = new Utf8JsonWriter(output))
            {
                ContractDocument.Of(Contract(place, chance)).WriteTo(line);
            }

            output.WriteByte((byte)'\n');
        }
    }

    private static CpomContract Contract(Place place, Chance chance)
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var builder = new CpomContractBuilder(catalogue, place.InRegion).AsOf(AsOf);
        foreach (var indicator in catalogue.Plan(builder.Build()).Indicators.Where(each => each.IsApplicable))
        {
            Choose(builder, indicator.Fiche, chance);
        }

        for (var year = catalogue.Years.Reference; year < AsOf.Year; year++)
        {
            Declare(builder, year, place.Maturity, chance);
        }

        return builder.Build();
    }

    private static void Choose(CpomContractBuilder builder, Fiche fiche, Chance chance)
    {
        if (fiche.Targets.Options.Count > 0)
        {
            builder.Choose(fiche.Id, chance.OneOf(fiche.Targets.Options).Id);
        }

        if (fiche.Targets.ChosenTarget is { } chosen)
        {
            builder.FixTarget(fiche.Id, chosen.Floor + chance.Between(2, 10));
        }
    }

    /// <summary>What the year asks for follows from the years before.</summary>
    private static void Declare(CpomContractBuilder builder, int year, int maturity, Chance chance)
    {
        var contract = builder.Build();
        var asked = contract.Evaluate(new LocalDate(year, 12, 31)).Todo()
            .SelectMany(item => item.Figures.Where(_ => item.Verdict.Year == year), (item, figure) => (Indicator: item.Verdict.Id, figure))
            .GroupBy(each => (each.Indicator, each.figure.Measure.Id))
            .ToDictionary(same => same.Key, same => same.First().figure);
        foreach (var needs in contract.Catalogue.Plan(contract).Needs())
        {
            var isKnown = chance.Below(100) < 96;
            foreach (var needed in needs.Values.Where(each => each.Year == year && !each.IsDeclared && isKnown))
            {
                var isEnough = chance.Below(100) < maturity;
                if (needed.Milestone is { } milestone)
                {
                    _ = isEnough ? builder.Reach(needs.Id, year, milestone.Id) : builder;
                }
                else if (needed.Measure is { } measure)
                {
                    builder.Declare(needs.Id, year, measure.Id, Value(measure, asked.GetValueOrDefault((needs.Id, measure.Id)), needed.IsReference, isEnough, chance));
                }
            }
        }
    }

    /// <summary>Beside what is asked: up to a tenth above it, or up to a third below; a limit the other way round. Where nothing is asked yet, a few, or what a year has from which others are counted.</summary>
    private static MeasuredValue Value(Measure measure, TodoFigure? asked, bool isReference, bool isEnough, Chance chance)
    {
        var isAbove = isEnough != (asked?.IsLimit ?? false);
        var share = isAbove ? chance.Between(101, 110) : chance.Between(67, 99);
        var wanted = asked?.Required ?? (measure.Kind == MeasureKind.Rate ? chance.Between(20, 80) : isReference ? chance.Between(40, 900) : chance.Between(1, 5));
        var near = Math.Min(measure.Maximum ?? decimal.MaxValue, wanted * share / 100);
        return measure.Kind switch
        {
            MeasureKind.Flag => MeasuredValue.Flag(isEnough),
            MeasureKind.Rate => MeasuredValue.Percentage(Math.Min(100, decimal.Round(near, 1))),
            _ => MeasuredValue.Count(isAbove ? decimal.Ceiling(near) : decimal.Floor(near)),
        };
    }
}
