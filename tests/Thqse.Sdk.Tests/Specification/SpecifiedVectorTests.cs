using Thqse.Sdk.Tests.Conformance;
using Thqse.Sdk.Tests.Diagnosis.Vectors;

namespace Thqse.Sdk.Tests.Specification;

public class SpecifiedVectorTests
{
    [Fact]
    public void The_specification_gives_the_verdicts_worked_out_by_hand()
        => None(Vector.All.Select(vector => (vector.ToString(), vector.Differences(SpecifiedVerdicts.Of(vector.Contract.ToJsonString(), vector.AsOf)))));

    private static void None(IEnumerable<(string Name, IEnumerable<string> Differences)> vectors)
    {
        var failed = vectors.SelectMany(vector => vector.Differences.Select(difference => $"{vector.Name}: {difference}")).ToArray();
        Assert.True(failed.Length == 0, string.Join(Environment.NewLine, failed));
    }
}
