using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Found by <see cref="PathToGreenProperties"/>.</summary>
public class OneSufficesTests
{
    private static readonly GeneratedContract NothingDeclared = new(JsonTree.Parse(
        """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "sizeClass": "small" } }"""));

    [Fact]
    public void One_step_is_not_said_to_suffice_where_both_the_value_and_its_reference_lack()
    {
        // OS_19 in 2026 asks for more than in 2025 of one measure or of the other; nothing is known of either year.
        var path = NothingDeclared.Evaluate(new LocalDate(2026, 12, 31))["CPOM_OS_19"][2026].ToGreen!;

        Assert.False(path.OneSuffices && path.Steps.GroupBy(step => step.Measure).Any(steps => steps.Count() > 1), string.Join("; ", path.Steps.Select(GreenPath.Describe)));
    }
}
