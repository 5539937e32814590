using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>What an establishment chooses, classes and quantities, of catalogues that have them: what is wrong, where, and what is said of it.</summary>
public class ChoiceAndClassTests
{
    private static readonly Scheme Energy = new(
        """[{ "id": "energy", "kind": "quantity", "decimals": 1, "unit": { "fr": "kWh", "en": "kWh" } }]""",
        """{ "rule": "growth", "measure": "energy", "percent": -40, "from": "chosenYear" }""",
        """{ "chosenYear": { "from": 2026, "to": 2028 } }""");

    private static readonly Scheme Delay = new(
        """[{ "id": "delay", "kind": "quantity", "decimals": 1, "unit": { "fr": "jours", "en": "days" } }]""",
        """{ "rule": "chosenTarget", "measure": "delay" }""",
        """{ "chosenTarget": { "measure": "delay", "below": 12 } }""");

    private static readonly Scheme Level = new(
        """[{ "id": "level", "kind": "class", "values": ["C", "B", "A"], "notCollected": "NC" }]""", """{ "rule": "threshold", "measure": "level", "atLeast": "B" }""");

    private static readonly Scheme Ratio = new(
        """[{ "id": "waste", "kind": "count" }, { "id": "meals", "kind": "count" }, { "id": "share", "kind": "rate", "ratio": { "numerator": "waste", "denominator": "meals" } }]""",
        """{ "rule": "threshold", "measure": "share", "atMost": 8 }""");

    [Theory]
    [InlineData("2025", "chosen-year-out-of-range", "2025 ne peut pas être l'année de référence. Années possibles : 2026, 2027, 2028.", "2025 cannot be the year of reference. Possible years: 2026, 2027, 2028.")]
    [InlineData("2029", "chosen-year-out-of-range", "2029 ne peut pas être l'année de référence. Années possibles : 2026, 2027, 2028.", "2029 cannot be the year of reference. Possible years: 2026, 2027, 2028.")]
    [InlineData("2026.5", "chosen-year-out-of-range", "2026.5 ne peut pas être l'année de référence. Années possibles : 2026, 2027, 2028.", "2026.5 cannot be the year of reference. Possible years: 2026, 2027, 2028.")]
    [InlineData("1e60", "chosen-year-out-of-range", "1e60 ne peut pas être l'année de référence. Années possibles : 2026, 2027, 2028.", "1e60 cannot be the year of reference. Possible years: 2026, 2027, 2028.")]
    [InlineData("\"2026\"", "wrong-type", "Il faut ici un nombre. Un nombre s'écrit sans guillemets ni espace, avec un point pour les décimales : 2026.", "This must be a number. A number is written without quotes or spaces, with a point for decimals: 2026.")]
    public void A_year_of_reference_is_one_of_those_that_can_be_chosen(string year, string code, string french, string english)
        => AssertRefused(Energy.Read("{}", $$"""{ "year": {{year}} }"""), code, "/choices/CPOM_OS_1/year", french, english);

    [Theory]
    [InlineData("12", "chosen-target-at-or-above-ceiling", "La cible choisie, 12, doit être strictement au-dessous de 12.", "The chosen target, 12, must be strictly below 12.")]
    [InlineData("12.5", "chosen-target-at-or-above-ceiling", "La cible choisie, 12.5, doit être strictement au-dessous de 12.", "The chosen target, 12.5, must be strictly below 12.")]
    [InlineData("-1", "negative-value", "-1 est négatif. Donnez zéro ou plus, ou retirez la valeur si elle n'est pas connue.", "-1 is negative. Give zero or more, or leave the value out if it is not known.")]
    public void A_target_not_to_exceed_is_below_its_ceiling(string target, string code, string french, string english)
        => AssertRefused(Delay.Read("{}", $$"""{ "target": {{target}} }"""), code, "/choices/CPOM_OS_1/target", french, english);

    [Fact]
    public void A_target_of_more_digits_than_a_number_holds_is_out_of_range()
        => Assert.Equal(DiagnosticCode.NumberOutOfRange, Assert.Single(Delay.Read("{}", """{ "target": 1e60 }""").Diagnostics).Code);

    [Theory]
    [InlineData("\"D\"", "unknown-value", "« D » n'est pas une valeur possible. Possibles : C, B, A, NC.", "\"D\" is not a possible value. Possible: C, B, A, NC.")]
    [InlineData("\" \"", "unknown-value", "Le texte est vide. Possibles : C, B, A, NC.", "The text is empty. Possible: C, B, A, NC.")]
    [InlineData("3", "wrong-type", "Il faut ici un texte entre guillemets. Mettez des guillemets : \"3\".", "This must be a text in quotes. Put it in quotes: \"3\".")]
    public void A_class_is_one_of_its_names(string value, string code, string french, string english)
        => AssertRefused(Level.Read($$"""{ "2030": { "level": {{value}} } }"""), code, "/observations/CPOM_OS_1/2030/values/level", french, english);

    [Fact]
    public void A_quantity_has_no_more_decimals_than_its_measure()
        => AssertRefused(Delay.Read("""{ "2030": { "delay": 3.25 } }"""), "too-many-decimals", "/observations/CPOM_OS_1/2030/values/delay", "3.25 a trop de décimales : au plus 1.", "3.25 has too many decimals: at most 1.");

    [Fact]
    public void What_is_computed_is_not_declared()
        => AssertRefused(
            Ratio.Read("""{ "2030": { "share": 7 } }"""), "computed-measure", "/observations/CPOM_OS_1/2030/values/share", "« share » se calcule et ne se déclare pas. Déclarez : waste, meals.", "\"share\" is computed, not declared. Declare: waste, meals.");

    private static void AssertRefused(ContractReadResult read, string code, string pointer, string french, string english)
    {
        var diagnostic = Assert.Single(read.Diagnostics);

        Assert.Equal((code, pointer), (diagnostic.Code.ToCode(), diagnostic.Pointer));
        Assert.Equal((french, english), (diagnostic.Explain(Language.French).Replace('\u00A0', ' '), diagnostic.Explain(Language.English)));
    }
}
