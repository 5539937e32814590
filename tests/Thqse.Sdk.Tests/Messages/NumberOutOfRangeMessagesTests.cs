using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>Of the limits a number has, the sentence names the one that was passed, with its digits grouped.</summary>
public class NumberOutOfRangeMessagesTests
{
    private const string Largest = "au plus 1\u202F000\u202F000\u202F000\u202F000\u202F000";
    private const string Digits = "au plus 28 chiffres, décimales comprises";

    [Theory]
    [InlineData("CPOM_OS_12", "mammograms", "1e16", Largest, "at most 1,000,000,000,000,000")]
    [InlineData("CPOM_OS_12", "mammograms", "1000000000000001", Largest, "at most 1,000,000,000,000,000")]
    [InlineData("CPOM_OS_12", "mammograms", "-1e16", "au moins 0, et " + Largest, "at least 0, and at most 1,000,000,000,000,000")]
    [InlineData("CPOM_OS_17", "plans-up-to-date", "4", "au plus 3", "at most 3")]
    [InlineData("CPOM_OS_17", "plans-up-to-date", "1e16", "au plus 3", "at most 3")]
    [InlineData("CPOM_OS_13", "raac-acts", "100.1", "au plus 100", "at most 100")]
    [InlineData("CPOM_OS_13", "raac-acts", "100.0000000000000000000000001", "au plus 100", "at most 100")]
    [InlineData("CPOM_OS_13", "raac-acts", "1e-29", Digits, "at most 28 digits, decimals included")]
    [InlineData("CPOM_OS_13", "raac-acts", "56.40000000000000000000000000000000000001", Digits, "at most 28 digits, decimals included")]
    public void A_declared_value_is_told_the_limit_it_passes(string indicator, string measure, string value, string french, string english)
        => Says($$""" "observations": { "{{indicator}}": { "2025": { "values": { "{{measure}}": {{value}} } } } } """, value, french, english);

    [Theory]
    [InlineData("101", "au plus 100", "at most 100")]
    [InlineData("1e400", "au plus 100", "at most 100")]
    [InlineData("15.00000000000000000000000000001", Digits, "at most 28 digits, decimals included")]
    public void A_chosen_target_is_told_the_limit_it_passes(string target, string french, string english)
        => Says($$""" "choices": { "CPOM_OS_8": { "target": {{target}} } } """, target, french, english);

    private static void Says(string member, string value, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 }, {{member}} }
            """).Diagnostics);
        Assert.Equal(DiagnosticCode.NumberOutOfRange, diagnostic.Code);
        var (todo, remedy) = french == Digits ? ("Arrondissez-le.", "Round it.") : ("Vérifiez le nombre et son unité.", "Check the number and its unit.");
        Assert.Equal($"{value} n'est pas accepté : {french}. {todo}", diagnostic.Explain(Language.French));
        Assert.Equal($"{value} cannot be accepted: {english}. {remedy}", diagnostic.Explain(Language.English));
    }
}
