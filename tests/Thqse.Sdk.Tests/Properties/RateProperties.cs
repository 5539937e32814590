using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Messages.Rules;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>A rate is compared as the fraction it is, and shown so that it never looks like what it is not.</summary>
public class RateProperties
{
    private const decimal Largest = ValueGenerators.Largest;

    [Property]
    public void A_fraction_in_other_terms_gives_the_same_verdicts(GeneratedContract contract)
    {
        var (before, after) = (contract.Evaluate(), (contract with { Document = InOtherTerms(contract.Document, 7) }).Evaluate());
        Assert.All(before.Indicators.Zip(after.Indicators), pair =>
        {
            Assert.Equal(pair.First.Years.Select(year => $"{year}"), pair.Second.Years.Select(year => $"{year}"));
            Assert.Equal(pair.First.Period?.Status, pair.Second.Period?.Status);
        });
    }

    [Property]
    public void A_value_that_is_not_enough_never_looks_like_what_is_asked(GeneratedContract contract)
        => Assert.All(
            from year in contract.Evaluate().Indicators.SelectMany(indicator => indicator.Years)
            from part in year.Parts
            where part.Outcome is { Required.IsKnown: true, Observed.IsKnown: true } outcome && outcome.Observed.CompareTo(outcome.Required) < 0
            from language in new[] { Language.French, Language.English }
            select (part, language),
            each =>
            {
                var (part, language) = each;
                var measure = part.Rule.Subject.Measure!.Declared!;
                var digits = NumberText.DigitsToTellApart(part.Observed!.Value, part.Required);
                var observed = NumberText.Of(part.Observed.Value, measure, language, digits);
                var asked = NumberText.Of(part.Required!.Value, measure, language, digits);
                var sentence = RuleSentences.Of(part.Rule).Gave([part], language);
                Assert.True(observed != asked || sentence.Contains(language == Language.French ? "juste sous " : "just below ", StringComparison.Ordinal), sentence);
            });

    private static JsonTree InOtherTerms(JsonTree tree, int times)
    {
        if (tree is not JsonTree.JsonMap map)
        {
            return tree;
        }

        if (map.Find("denominator") is not { } bottom || map.Find("numerator") is not { } top)
        {
            return JsonTree.Object(map.Members.Select(member => (member.Name, InOtherTerms(member.Value, times))));
        }

        var (numerator, denominator) = (Number(top), Number(bottom));
        return Math.Max(numerator, denominator) * times > Largest ? tree : ValueGenerators.Fraction(numerator * times, denominator * times);
    }

    private static decimal Number(JsonTree tree) => decimal.Parse(tree.ToString(), System.Globalization.CultureInfo.InvariantCulture);
}
