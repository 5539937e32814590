using NodaTime;
using Thqse.Sdk.Cpom;
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
        // OS_19 in 2026 asks for more than in 2025 of one measure or of the other; nothing is known of either year.
        var path = NothingDeclared.Evaluate(new LocalDate(2026, 12, 31))["CPOM_OS_19"][2026].ToGreen!;

        Assert.Equal(2, path.Ways.Count);
        Assert.All(path.Ways, way => Assert.Equal(
            [GreenStepKind.DeclareReference, GreenStepKind.DeclareValue], way.Steps.Select(step => step.Kind)));
    }
}
