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
        Assert.Equal(Encoding.UTF8.GetBytes(EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(Contract(sample)))), result.OutputBytes);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Plan_prints_the_document_of_the_package_byte_for_byte(string sample)
    {
        var result = Tool.Run("cpom", "plan", Sample.PathOf(sample), "--json", "--lang", "en");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(PlanDocument.Write(CpomCatalogue.Occitanie2025.Plan(Contract(sample)), language: Language.English)), result.OutputBytes);
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
