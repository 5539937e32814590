using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>Nothing of the engine is tied to 2025-2029: the sound catalogue of the tests has targets from 2030 to 2032.</summary>
public class OtherYearsTests
{
    private const string Contract = """
        {
          "format": "thqse.cpom-contract/1",
          "catalogue": "cpom-fictif-2030-2032",
          "establishment": { "category": "ch", "beds": 600, "ghtMember": true, "activities": ["had"] },
          "choices": { "CPOM_OS_1": { "option": "kitchen", "target": 15 } },
          "observations": {
            "CPOM_CT_1": {
              "2030": { "values": { "projects": 1 } }, "2031": { "values": { "projects": 1 } }, "2032": { "values": { "projects": 3 } }
            },
            "CPOM_OS_1": { "2031": { "values": { "local-purchases": 15 } }, "2032": { "values": { "local-purchases": 15.1 } } },
            "CPOM_OS_2": {
              "2029": { "values": { "calls": 100 } }, "2030": { "values": { "calls": 110 } },
              "2031": { "values": { "calls": 115 } }, "2032": { "values": { "calls": 108 } }
            }
          }
        }
        """;

    private static readonly CpomCatalogue Catalogue = CatalogueFiles.Sound();

    [Fact]
    public void It_loads_and_has_no_finding()
    {
        Assert.Equal([2029, 2030, 2031, 2032], Catalogue.Years.Declarable);
        Assert.Empty(Catalogue.Check());
    }

    [Theory]
    [InlineData("CPOM_CT_1", "large", VerdictStatus.Met, VerdictStatus.NotMet, VerdictStatus.Met, VerdictStatus.Met)]
    [InlineData("CPOM_OS_1", "ght-kitchen", VerdictStatus.Met, VerdictStatus.Met, VerdictStatus.Met, VerdictStatus.Met)]
    [InlineData("CPOM_OS_2", "had-other", VerdictStatus.Met, VerdictStatus.NotMet, VerdictStatus.Met, VerdictStatus.Met)]
    public void It_evaluates_its_own_years_and_period(string id, string row, VerdictStatus first, VerdictStatus second, VerdictStatus third, VerdictStatus period)
    {
        var indicator = Catalogue.EvaluateAsAsked(Read(Contract))[id];

        Assert.Equal(row, indicator.Row!.Id);
        Assert.Equal([(2030, first), (2031, second), (2032, third)], indicator.Years.Select(year => (year.Year, year.Status)));
        Assert.Equal(period, indicator.Period!.Status);
    }

    [Fact]
    public void A_sum_to_date_starts_with_its_first_year()
        => Assert.Equal(
            [(1m, 1m), (3m, 2m), (5m, 5m)],
            Catalogue.EvaluateAsAsked(Read(Contract))["CPOM_CT_1"].Years.Select(year => (year.ToDate!.Required!.Value, year.ToDate.Observed!.Value)));

    [Fact]
    public void Without_a_date_it_is_evaluated_on_the_day_after_its_period()
        => Assert.Equal(new LocalDate(2033, 1, 1), Catalogue.EvaluateAsAsked(Read(Contract)).AsOf);

    [Fact]
    public void Its_last_year_is_open_until_its_end()
    {
        var evaluation = Catalogue.Evaluate(Read(Contract), new LocalDate(2031, 12, 31));

        Assert.Equal(VerdictStatus.Pending, evaluation["CPOM_OS_2"][2031].Status);
        Assert.Equal(VerdictStatus.NotMet, Catalogue.Evaluate(Read(Contract), new LocalDate(2032, 1, 1))["CPOM_OS_2"][2031].Status);
    }

    [Fact]
    public void Years_of_another_period_cannot_be_declared()
    {
        var diagnostics = ContractDocument.Read(Contract.Replace("\"2030\"", "\"2025\"", StringComparison.Ordinal), Catalogue).Diagnostics;

        Assert.Equal(
            [(DiagnosticCode.YearOutOfRange, "/observations/CPOM_CT_1/2025"), (DiagnosticCode.YearOutOfRange, "/observations/CPOM_OS_2/2025")],
            diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)));
    }

    private static CpomContract Read(string json) => ContractDocument.Read(json, Catalogue).ContractOrThrow();
}
