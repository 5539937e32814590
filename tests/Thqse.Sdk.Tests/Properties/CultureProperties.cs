using System.Globalization;
using FsCheck.Xunit;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Generation.Documents;

namespace Thqse.Sdk.Tests.Properties;

[Cases(12)]
public class CultureProperties
{
    private static readonly string[] Cultures = ["fr-FR", "de-DE", "th-TH", "tr-TR", "ar-SA"];

    [Fact]
    public void The_cultures_differ_here() => Assert.Equal("0,5", Under("fr-FR", () => $"{0.5m}"));

    [Property]
    public void The_culture_of_the_thread_changes_no_byte_of_an_evaluation(GeneratedContract contract)
        => AssertSameUnderEveryCulture(() =>
        {
            var evaluation = contract.Evaluate();
            return EvaluationDocument.Write(evaluation, Language.French) + EvaluationDocument.Write(evaluation, Language.English);
        });

    [Property]
    public void The_culture_of_the_thread_changes_no_byte_of_diagnostics(BadContract bad)
        => AssertSameUnderEveryCulture(() =>
        {
            var diagnostics = ContractDocument.Read(bad.Text).Diagnostics;
            return DiagnosticsDocument.Write(diagnostics, Language.French) + DiagnosticsDocument.Write(diagnostics, Language.English);
        });

    private static void AssertSameUnderEveryCulture(Func<string> text)
    {
        var invariant = Under(string.Empty, text);
        Assert.All(Cultures, culture => Assert.Equal(invariant, Under(culture, text)));
    }

    private static string Under(string culture, Func<string> text)
    {
        var (usual, usualOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return text();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (usual, usualOfTexts);
        }
    }
}
