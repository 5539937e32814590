namespace Thqse.Sdk.Workbooks.Tests.Fuzzing;

/// <summary>A short run of what tests/Thqse.Sdk.Fuzz does for hours, and whether it would see a fault.</summary>
public class WorkbookFuzzTests
{
    private const int Workbooks = 12;

    [Fact]
    public void Workbooks_changed_by_chance_are_read_or_refused()
    {
        var run = new WorkbookFuzzRun();

        Assert.Empty(run.Failures(1, Workbooks));
        Assert.True(run.Counts is { Accepted: > 0, Refused: > 0 }, run.Counts.ToString());
    }

    [Fact]
    public void A_seed_gives_one_workbook_and_the_next_seed_another()
    {
        var once = Enumerable.Range(1, Workbooks).Select(seed => FuzzedWorkbooks.Of(seed)).ToArray();

        Assert.All(once, (workbook, index) => Assert.Equal(workbook.Bytes, FuzzedWorkbooks.Of(index + 1).Bytes));
        Assert.True(once.Select(workbook => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(workbook.Bytes))).Distinct().Count() > Workbooks * 9 / 10);
    }
}
