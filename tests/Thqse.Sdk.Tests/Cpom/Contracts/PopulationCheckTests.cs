using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Cpom.Contracts;

/// <summary>Rows never overlap and never leave a hole, whoever the establishment is.</summary>
public class PopulationCheckTests
{
    [Theory]
    [InlineData("""[{ "id": "everybody", "who": {} }]""", 0, 0)]
    [InlineData("""[{ "id": "ch", "who": { "categories": ["ch"] } }]""", 3, 0)]
    [InlineData("""[{ "id": "a", "who": {} }, { "id": "b", "who": {} }]""", 0, 1)]
    [InlineData("""[{ "id": "small", "who": { "sizes": ["small"] } }, { "id": "large", "who": { "sizes": ["large"] } }]""", 4, 0)]
    [InlineData("""[{ "id": "66", "who": { "departments": ["66"] } }, { "id": "elsewhere", "who": { "exceptDepartments": ["66"] } }]""", 0, 0)]
    [InlineData("""[{ "id": "66", "who": { "departments": ["66"] } }, { "id": "not-31", "who": { "exceptDepartments": ["31", "66"] } }]""", 4, 0)]
    [InlineData("""[{ "id": "engaged", "who": { "engaged": true } }]""", 4, 0)]
    [InlineData("""[{ "id": "ght", "who": { "ghtMember": true } }]""", 4, 0)]
    [InlineData("""[{ "id": "kitchen", "who": { "option": "kitchen" } }]""", 4, 0)]
    [InlineData("""[{ "id": "kitchen", "who": { "option": "kitchen" } }, { "id": "laundry", "who": { "option": "laundry" } }]""", 0, 0)]
    public void A_hole_is_found_once_for_each_category_and_an_overlap_once_for_its_rows(string rows, int holes, int overlaps)
        => Assert.Equal((holes, overlaps), (Count(rows, CatalogueFindingCode.PopulationHole), Count(rows, CatalogueFindingCode.OverlappingRows)));

    /// <summary>Each row leaves one activity out: only who has all four of them is in none.</summary>
    [Fact]
    public void Who_has_every_activity_is_looked_at_too()
        => Assert.Equal(
            4,
            Count(
                """
                [{ "id": "a", "who": { "withoutActivities": ["smr"] } }, { "id": "b", "who": { "withoutActivities": ["psychiatry"] } },
                  { "id": "c", "who": { "withoutActivities": ["had"] } }, { "id": "d", "who": { "withoutActivities": ["usld"] } }]
                """,
                CatalogueFindingCode.PopulationHole));

    private static int Count(string rows, CatalogueFindingCode code) => OneFiche.Findings(rows).Count(finding => finding.Code == code);
}
