using System.Text;
using NodaTime;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests;

public class JsonTests
{
    public static TheoryData<string> Samples => Sample.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Evaluate_prints_the_document_of_the_package_byte_for_byte(string sample)
    {
        var result = Tool.Run("cpom", "evaluate", Sample.PathOf(sample), "--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(EvaluationDocument.Write(CpomCatalogue.Occitanie2025.EvaluateAsAsked(Contract(sample)))), result.OutputBytes);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Plan_prints_the_document_of_the_package_byte_for_byte(string sample)
    {
        var result = Tool.Run("cpom", "plan", Sample.PathOf(sample), "--json", "--lang", "en");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(PlanDocument.Write(CpomCatalogue.Occitanie2025.Plan(Contract(sample)), language: Language.English)), result.OutputBytes);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Todo_and_data_print_the_documents_of_the_package_byte_for_byte(string sample)
    {
        var contract = Contract(sample);
        var (before, asOf) = (new LocalDate(2027, 12, 31), new LocalDate(2026, 9, 30));

        Assert.Equal(
            TodoDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract, asOf), before),
            Tool.Run("cpom", "todo", Sample.PathOf(sample), "--json", "--as-of", "2026-09-30", "--before", "2027-12-31").Output);
        Assert.Equal(
            NeedsDocument.Write(CpomCatalogue.Occitanie2025.Plan(contract), language: Language.English),
            Tool.Run("cpom", "data", Sample.PathOf(sample), "--json", "--lang", "en").Output);
    }

    [Fact]
    public void Region_prints_the_document_of_the_package_byte_for_byte()
    {
        var names = new[] { "ch-de-la-vallee.json", "ch-grand-causse.json", "chu-montlaur.json" };
        var evaluations = names.Select(name => CpomCatalogue.Occitanie2025.Evaluate(Contract(name), new LocalDate(2027, 3, 31))).ToList();
        string[] args = ["cpom", "region", .. names.Select(Sample.PathOf), "--as-of", "2027-03-31", "--year", "2026", "--json"];

        Assert.Equal(RegionDocument.Write(RegionReporting.Report(evaluations, 2026)), Tool.Run(args).Output);
        Assert.Equal(RegionDocument.Write(RegionReporting.Calculate(evaluations, 2026), Language.English), Tool.Run([.. args, "--exact", "--lang", "en"]).Output);
    }

    [Fact]
    public void A_region_of_which_nothing_can_be_read_gives_the_diagnostics()
    {
        var refused = Tool.Run(["cpom", "region", "-", "--json"], Encoding.UTF8.GetBytes("{}"));

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("thqse.diagnostics/1", refused.Output, StringComparison.Ordinal);
    }

    /// <summary>How many problems a file of a region has is no help without the first of them.</summary>
    [Fact]
    public void A_region_says_of_a_file_that_is_left_out_what_is_wrong_with_it()
    {
        var refused = Tool.Run(["cpom", "region", "-", "--lang", "en"], Encoding.UTF8.GetBytes("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": "320" } }"""));

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("/establishment/beds: This must be a number.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_of_the_command_line_wins_over_that_of_the_contract()
    {
        var asOf = new LocalDate(2026, 1, 1);
        var contract = ContractDocument.Read(Sample.Small).ContractOrThrow();
        var small = Encoding.UTF8.GetBytes(Sample.Small);
        Assert.Equal(
            EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract, asOf)),
            Tool.Run(["cpom", "evaluate", "-", "--json", "--as-of", "2026-01-01"], small).Output);
        Assert.Equal(
            PlanDocument.Write(CpomCatalogue.Occitanie2025.Plan(contract), asOf),
            Tool.Run(["cpom", "plan", "--as-of", "2026-01-01", "-", "--json"], small).Output);
    }

    [Fact]
    public void Standard_input_is_read_as_bytes_and_a_byte_order_mark_is_accepted()
    {
        var plain = Encoding.UTF8.GetBytes(Sample.Small.Replace("l'Exemple", "l'Été", StringComparison.Ordinal));
        byte[] marked = [.. Encoding.UTF8.Preamble, .. plain];
        var result = Tool.Run(["cpom", "evaluate", "-", "--json"], marked);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("l'Été", System.Text.RegularExpressions.Regex.Unescape(result.Output), StringComparison.Ordinal);
        Assert.Equal(Tool.Run(["cpom", "evaluate", "-", "--json"], plain).OutputBytes, result.OutputBytes);
    }

    private static CpomContract Contract(string sample) => ContractDocument.Read(File.ReadAllText(Sample.PathOf(sample))).ContractOrThrow();
}
