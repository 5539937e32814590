namespace Thqse.Sdk.Tests.Diagnosis.Vectors;

public class ScoreVectorTests
{
    public static TheoryData<string> Names => [.. ScoreVector.All.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_asks_scores_and_refuses_as_worked_out_by_hand(string name)
    {
        var vector = ScoreVector.All.Single(each => each.Name == name);
        var differences = vector.Differences().ToArray();

        Assert.True(differences.Length == 0, $"{vector.Why}{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_vector_says_something(string name)
    {
        var vector = ScoreVector.All.Single(each => each.Name == name);

        Assert.True(vector.Refused.Length > 0 || vector.Asked is not null || vector.Expected.Any(), "The vector says nothing.");
    }
}
