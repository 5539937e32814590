using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Vectors;

public class ScoreVectorTests
{
    public static TheoryData<string> Names => [.. ScoreVector.All.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_gives_the_scores_worked_out_by_hand(string name)
    {
        var vector = ScoreVector.All.Single(each => each.Name == name);
        var differences = vector.Expected
            .SelectMany(pair => JsonSubset.Differences(pair.Expected, vector.Actual(pair.Policy), pair.Policy.ToString()))
            .ToArray();

        Assert.True(differences.Length == 0, $"{vector.Why}{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_questions_asked_are_those_worked_out_by_hand(string name)
    {
        var vector = ScoreVector.All.Single(each => each.Name == name);
        if (vector.Asked is { } asked)
        {
            Assert.Equal(asked, vector.Read().ResponseOrThrow().Asked.Select(question => question.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_response_is_refused_only_when_the_vector_says_so(string name)
    {
        var vector = ScoreVector.All.Single(each => each.Name == name);

        Assert.Equal(vector.Refused, vector.Read().Diagnostics.Select(ScoreVector.Place));
        Assert.True(vector.Refused.Length > 0 || vector.Asked is not null || vector.Expected.Any(), "The vector says nothing.");
    }
}
