using System.Globalization;
using System.Text.Json.Nodes;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.Country.Commands;

/// <summary>Contracts of establishments that do not exist, one a line; the same for the same number.</summary>
internal static class Generate
{
    private static readonly string[] Departments = ["09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82"];

    public static void Run(int count, TextWriter output)
    {
        var random = new Random(count);
        for (var number = 0; number < count; number++)
        {
            output.WriteLine(Contract(number, random).ToJsonString());
        }
    }

    private static JsonObject Contract(int number, Random random)
    {
        var observations = new JsonObject();
        foreach (var fiche in CpomCatalogue.Occitanie2025.Fiches.Where(_ => random.Next(3) > 0))
        {
            var years = new JsonObject();
            for (var year = 2024; year <= 2026; year++)
            {
                var values = new JsonObject();
                foreach (var measure in fiche.Targets.Measures.Where(measure => !measure.IsComputed && measure.Kind is MeasureKind.Count or MeasureKind.Rate or MeasureKind.Flag && random.Next(4) > 0))
                {
                    values[measure.Id.ToString()] = Value(measure.Kind, random);
                }

                if (values.Count > 0)
                {
                    years[year.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["values"] = values };
                }
            }

            if (years.Count > 0)
            {
                observations[fiche.Id.ToString()] = years;
            }
        }

        var department = Departments[number % Departments.Length];
        return new JsonObject
        {
            ["format"] = ContractDocument.Format,
            ["asOf"] = "2027-03-31",
            ["establishment"] = new JsonObject
            {
                ["name"] = FormattableString.Invariant($"Établissement {number}"),
                ["finess"] = FinessOf(department, number),
                ["category"] = "ch",
                ["beds"] = 30 + (number % 900),
                ["department"] = department,
                ["ghtMember"] = number % 2 == 0,
            },
            ["observations"] = observations,
        };
    }

    private static JsonNode Value(MeasureKind kind, Random random) => kind switch
    {
        MeasureKind.Flag => random.Next(2) == 0,
        MeasureKind.Rate => random.Next(101),
        _ => random.Next(3),
    };

    /// <summary>With the digit that makes it a number.</summary>
    private static string FinessOf(string department, int number) => Enumerable.Range(0, 10)
        .Select(digit => FormattableString.Invariant($"{department}{number + 1:000000}{digit}"))
        .First(text => FinessNumber.TryParse(text, out _));
}
