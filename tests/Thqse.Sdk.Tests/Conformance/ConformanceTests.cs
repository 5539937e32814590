namespace Thqse.Sdk.Tests.Conformance;

public class ConformanceTests
{
    public static TheoryData<string> Names => [.. Vector.All.Select(vector => vector.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_gives_the_verdicts_worked_out_by_hand(string name)
    {
        var vector = Vector.All.Single(each => each.ToString() == name);
        var differences = vector.Differences().ToArray();

        Assert.True(differences.Length == 0, $"{vector.Why}{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }
}
