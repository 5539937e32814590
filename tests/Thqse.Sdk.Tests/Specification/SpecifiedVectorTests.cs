using Thqse.Sdk.Tests.Conformance;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Diagnosis.Vectors;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>The specification is held to what someone worked out by hand, as the engine is.</summary>
public class SpecifiedVectorTests
{
    [Fact]
    public void The_specification_gives_the_verdicts_worked_out_by_hand()
        => None(Vector.All.Select(vector => (vector.ToString(), vector.Differences(SpecifiedVerdicts.OfOne(vector.Indicator.ToString(), vector.Contract.ToJsonString(), vector.AsOf)))));

    [Fact]
    public void And_those_of_each_construct_of_the_language()
        => None(Vector.Language.Where(vector => vector.Refused.Count == 0)
            .Select(vector => (vector.ToString(), vector.Differences(SpecifiedVerdicts.OfOne(vector.Indicator.ToString(), vector.Contract.ToJsonString(), vector.AsOf, vector.CatalogueText)))));

    /// <summary>It reads what a strict reader has accepted: a response that is refused has no scores.</summary>
    [Fact]
    public void The_specification_asks_and_scores_as_worked_out_by_hand()
        => None(ScoreVector.All.Where(vector => vector.Refused.Length == 0).Select(vector => (vector.Name, Differences(vector))));

    private static IEnumerable<string> Differences(ScoreVector vector)
    {
        var scores = new SpecifiedScores(vector.Referential.ToJsonString(), Sketch.QuestionnaireId, vector.Response.ToJsonString());
        return vector.Differences(scores.Asked, scores.Under);
    }

    private static void None(IEnumerable<(string Name, IEnumerable<string> Differences)> vectors)
    {
        var all = vectors.ToArray();
        var failed = all.SelectMany(vector => vector.Differences.Select(difference => $"{vector.Name}: {difference}")).ToArray();

        Assert.NotEmpty(all);
        Assert.True(failed.Length == 0, string.Join(Environment.NewLine, failed));
    }
}
