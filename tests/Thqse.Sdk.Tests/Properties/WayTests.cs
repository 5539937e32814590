using System.Globalization;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Found by <see cref="PathToGreenProperties"/>.</summary>
public class WayTests
{
    private static readonly GeneratedContract NothingDeclared = new(JsonTree.Parse(
        """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "sizeClass": "small" } }"""));

    [Fact]
    public void A_way_has_every_step_where_both_the_value_and_its_reference_lack()
    {
        // OS_19 in 2026 asks for more than in 2025 of one measure or of the other; nothing is known of either year, and 2025 is closed.
        var path = NothingDeclared.Evaluate(new LocalDate(2026, 12, 31))["CPOM_OS_19"][2026].ToGreen!;

        Assert.Equal(2, path.Ways.Count);
        Assert.All(path.Ways, way => Assert.Equal(
            [GreenStepKind.DeclareReference, GreenStepKind.DeclareValue], way.Steps.Select(step => step.Kind)));
    }

    [Fact]
    public void A_step_that_several_rules_ask_stands_once()
    {
        // OS_8 in 2028 asks for the chosen target, and for more than in 2026; no target is fixed, and nothing is known of either year.
        var way = Assert.Single(NothingDeclared.Evaluate()["CPOM_OS_8"][2028].ToGreen!.Ways);

        Assert.Equal(
            [(GreenStepKind.FixTarget, 2028), (GreenStepKind.DeclareValue, 2028), (GreenStepKind.DeclareReference, 2026)],
            way.Steps.Select(step => (step.Kind, step.Year)));
    }

    [Theory]
    [InlineData("15", "14", "15")]
    [InlineData("15", "15.5", "15.5")]
    public void The_stricter_of_two_numbers_says_it_all(string target, string reference, string value)
    {
        // OS_8 in 2028 again: at least the target, and more than in 2026.
        var step = Assert.Single(Steps(target, reference, new LocalDate(2027, 1, 1)));

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), (int?)null), (step.Value!.Value, step.OpenReferenceYear));
    }

    [Fact]
    public void A_number_that_is_known_does_not_hide_one_that_will_be()
    {
        // The same while 2026 is open: the target is known, and what 2026 will be is not.
        Assert.Equal(
            [(GreenStepKind.ReachValue, 15m, null), (GreenStepKind.DeclareValue, null, 2026)],
            Steps("15", "14", new LocalDate(2026, 12, 31)).Select(step => (step.Kind, step.Value, step.OpenReferenceYear)));
    }

    private static IReadOnlyList<GreenStep> Steps(string target, string reference, LocalDate asOf)
    {
        var contract = NothingDeclared with
        {
            Document = NothingDeclared.Document
                .With(JsonTree.Parse($$"""{ "CPOM_OS_8": { "target": {{target}} } }"""), "choices")
                .With(JsonTree.Parse($$"""{ "CPOM_OS_8": { "2026": { "values": { "co-constructed-projects": {{reference}} } } } }"""), "observations"),
        };
        return Assert.Single(contract.Evaluate(asOf)["CPOM_OS_8"][2028].ToGreen!.Ways).Steps;
    }
}
