using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>What stands beside a status and is never mixed into it: evidence, comments, small denominators.</summary>
public class BesideProperties
{
    [Property]
    public void Evidence_is_asked_in_the_years_of_the_fiche_and_there_when_a_piece_is_attached(GeneratedContract contract)
        => Assert.All(Observed(contract), each =>
        {
            var isAsked = each.Year.Indicator.IsApplicable && each.Year.Indicator.Fiche.Description.Evidence.Any(piece => piece.Years.Contains(each.Year.Year));
            Assert.Equal(!isAsked ? EvidenceState.NotRequired : each.Observation?.HasEvidence == true ? EvidenceState.Provided : EvidenceState.Missing, each.Year.Evidence);
        });

    [Property]
    public void A_comment_lacks_beside_a_value_and_a_denominator_below_30_is_small(GeneratedContract contract)
        => Assert.All(Observed(contract), each =>
        {
            var isApplicable = each.Year.Indicator.IsApplicable;
            var asksComment = each.Year.Indicator.Fiche.Description.Comment?.IsRequired == true;
            Assert.Equal(isApplicable && asksComment && each.Observation is { HasValues: true, HasComment: false }, each.Year.Issues.Contains(Issue.CommentRequired));
            Assert.Equal(
                isApplicable && each.Observation?.Values.Any(pair => pair.Value.Denominator is >= 1 and <= 29) == true,
                each.Year.Issues.Contains(Issue.SmallDenominator));
        });

    [Property]
    public void Evidence_and_comments_beside_a_value_change_no_status(GeneratedContract contract)
    {
        var silent = contract with { Document = WithoutRemarks(contract.Document) };
        Assert.Equal(
            contract.Evaluate().Indicators.SelectMany(indicator => indicator.Years).Select(year => $"{year}"),
            silent.Evaluate().Indicators.SelectMany(indicator => indicator.Years).Select(year => $"{year}"));
    }

    /// <summary>Without the comment and the evidence of each year that has a value or a milestone: elsewhere they are what is declared.</summary>
    private static JsonTree WithoutRemarks(JsonTree tree) => tree is not JsonTree.JsonMap map
        ? tree
        : JsonTree.Object(map.Members
            .Where(member => member.Name is not ("comment" or "evidence") || !map.Members.Any(other => other.Name is "values" or "milestones"))
            .Select(member => (member.Name, WithoutRemarks(member.Value))));

    private static IEnumerable<(YearVerdict Year, Observation? Observation)> Observed(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        return evaluation.Indicators.SelectMany(indicator => indicator.Years)
            .Select(year => (year, year.Year <= evaluation.AsOf.Year ? evaluation.Plan.Contract.Declarations(year.Indicator.Id).FindObservation(year.Year) : null));
    }
}
