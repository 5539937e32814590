using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Cpom.Rules;

/// <summary>Two references to the mean of the same years are one, in whatever order the years stand.</summary>
public class SeveralYearsTests
{
    [Theory]
    [InlineData("{ \"meanOf\": [2028, 2029] }", "{ \"meanOf\": [2028, 2029] }", true)]
    [InlineData("{ \"meanOf\": [2029, 2028] }", "{ \"meanOf\": [2028, 2029] }", true)]
    [InlineData("{ \"meanOf\": [2027, 2029] }", "{ \"meanOf\": [2028, 2029] }", false)]
    [InlineData("{ \"meanOf\": [2028, 2029] }", "2029", false)]
    [InlineData("2029", "2029", true)]
    public void References_are_equal_when_their_years_are(string one, string other, bool areEqual)
    {
        Assert.Equal(areEqual, From(one).Equals(From(other)));
        Assert.Equal(areEqual, From(one).GetHashCode() == From(other).GetHashCode());
        Assert.False(From(one).Equals((object)"2029"));
    }

    private static ReferenceYear From(string from)
        => ((GrowthRule)new Scheme("""[{ "id": "visits", "kind": "count" }]""", $$"""{ "rule": "growth", "measure": "visits", "percent": 5, "from": {{from}} }""").Catalogue().Fiches[0].Targets.Rows[0].FindCell(2030)!.Rule).From;
}
