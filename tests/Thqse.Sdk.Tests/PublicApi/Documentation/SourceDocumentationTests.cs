using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>A type that carries a rule of the field says which rule it is, so that a reader can look it up.</summary>
public class SourceDocumentationTests
{
    [Theory]
    [InlineData(typeof(FinessNumber), "Luhn")]
    [InlineData(typeof(SiretNumber), "La Poste")]
    [InlineData(typeof(SizeClass), "the source")]
    [InlineData(typeof(IndicatorId), "strategic annex")]
    [InlineData(typeof(Fiche), "strategic annex")]
    [InlineData(typeof(LedgerEntry), "the source")]
    [InlineData(typeof(QuantileMethod), "Hyndman")]
    [InlineData(typeof(LevelAssessment), "third-party audit")]
    [InlineData(typeof(ActionPlan), "managing by quality")]
    public void A_rule_of_the_field_says_where_it_comes_from(Type type, string origin)
    {
        var said = DocumentedApi.Members.Where(member => member == type || member.DeclaringType == type).Select(member => DocumentedApi.Of(member).OfValue);

        Assert.Contains(said, text => text.Contains(origin, StringComparison.OrdinalIgnoreCase));
    }
}
