using System.Globalization;

namespace Thqse.Sdk.Tests.Packaging;

/// <summary>Whoever runs the tests under a culture and a time zone states them here too (.ci/check-cultures): that they were really taken is not left to belief.</summary>
public class MachineTests
{
    [Fact]
    public void The_culture_is_the_one_that_was_asked_for()
        => Assert.Equal(Asked("THQSE_EXPECTED_CULTURE") ?? CultureInfo.CurrentCulture.Name, CultureInfo.CurrentCulture.Name);

    [Fact]
    public void The_time_zone_is_the_one_that_was_asked_for()
        => Assert.Equal(Asked("THQSE_EXPECTED_ZONE") ?? TimeZoneInfo.Local.Id, TimeZoneInfo.Local.Id);

    private static string? Asked(string variable) => Environment.GetEnvironmentVariable(variable);
}
