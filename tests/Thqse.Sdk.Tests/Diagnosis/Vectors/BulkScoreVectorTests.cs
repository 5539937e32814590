using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Vectors;

/// <summary>What was worked out by hand for the score card is what the bulk path gives, too.</summary>
public class BulkScoreVectorTests
{
    public static TheoryData<string> Names => [.. ScoreVector.All.Where(vector => vector.Expected.Any()).Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void In_bulk_the_scores_are_those_of_the_card(string name)
    {
        var vector = ScoreVector.All.Single(each => each.Name == name);
        var response = ResponseDocument.Read(vector.Response.ToJsonString(), [Sketch.Load(vector.Referential.ToJsonString())]).ResponseOrThrow();

        Assert.All(vector.Expected, expected => BulkScores.AssertThoseOfTheCard(response, expected.Policy));
    }
}
