using System.Text;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Results;

public class VerdictTableTests
{
    private static CpomEvaluation Evaluation
    {
        get
        {
            var contract = ContractDocument.Read("""
                {"format":"thqse.cpom-contract/1","establishment":{"name":"=1+1, \"CH\"","category":"ch","beds":320,"department":"12"},
                 "observations":{"CPOM_OS_12":{"2024":{"values":{"mammograms":740,"breast-ultrasounds":120}},"2025":{"values":{"mammograms":761}}}}}
                """).ContractOrThrow();
            return contract.Evaluate(new LocalDate(2027, 3, 31));
        }
    }

    [Fact]
    public void A_verdict_of_each_year_is_a_row_that_says_what_the_verdict_says()
    {
        var evaluation = Evaluation;
        var rows = Lines(VerdictTable.Rows(evaluation, 7));
        var verdicts = evaluation.Indicators.SelectMany(indicator => indicator.Years).ToList();
        Assert.Equal(verdicts.Count, rows.Length);
        Assert.All(verdicts.Zip(rows), each => Assert.Contains($",{each.First.Indicator.Id},{evaluation[each.First.Indicator.Id].Row?.Id},{each.First.Year},{each.First.Status.ToCode()},", each.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_has_as_many_fields_as_there_are_columns_and_no_formula()
    {
        var columns = Lines(VerdictTable.Head()).Single().Split(',').Length;
        Assert.All(Lines(VerdictTable.Rows(Evaluation, 7)), row =>
        {
            Assert.StartsWith("7,,,\"'=1+1, \"\"CH\"\"\",ch,320,12,cpom-occitanie-2025-2029,1.0.0,2027-03-31,", row, StringComparison.Ordinal);
            Assert.Equal(columns, row.Replace("\"'=1+1, \"\"CH\"\"\"", "name", StringComparison.Ordinal).Split(',').Length);
        });
    }

    [Fact]
    public void What_is_met_in_a_year_that_still_runs_is_provisional()
    {
        var evaluation = ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow().Evaluate(new LocalDate(2027, 3, 31));
        var provisional = evaluation.Indicators.SelectMany(indicator => indicator.Years).Count(year => year.IsProvisional);

        Assert.NotEqual(0, provisional);
        Assert.Equal(provisional, Lines(VerdictTable.Rows(evaluation, 7)).Count(row => row.Contains(",met,true,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_are_counted_from_1()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => VerdictTable.Rows(Evaluation, 0));
        Assert.Throws<ArgumentNullException>(() => VerdictTable.Rows(null!, 1));
    }

    private static string[] Lines(byte[] csv) => Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
