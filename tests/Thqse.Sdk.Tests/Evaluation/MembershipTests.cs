using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>A hospital that does not say whether it is a member of a GHT lost two indicators in silence, one of them not met: what is not known is never "no".</summary>
public class MembershipTests
{
    private static readonly string[] OfMembers = ["CPOM_CT_3", "CPOM_CT_8"];

    [Theory]
    [InlineData("ch")]
    [InlineData("chu")]
    public void A_public_hospital_that_does_not_say_is_undetermined_where_only_members_are_concerned(string category)
    {
        var evaluation = Evaluate(category, null);

        Assert.Equal(OfMembers, evaluation.Indicators.Where(indicator => indicator.Plan.LacksMembership).Select(indicator => indicator.Id.ToString()));
        Assert.All(OfMembers.SelectMany(id => evaluation[id].Years), year =>
        {
            Assert.Equal((VerdictStatus.Undetermined, null, null), (year.Status, year.Cell, year.Indicator.Row));
            Assert.Equal([Reason.MembershipMissing], year.Reasons);
            Assert.Equal(GreenStepKind.SayMembership, Assert.Single(Assert.Single(year.ToGreen!.Ways).Steps).Kind);
            Assert.Contains("membre d'un GHT", year.Explain(Language.French) + year.ToGreen.Explain(Language.French), StringComparison.Ordinal);
        });
        Assert.All(OfMembers, id => Assert.True(evaluation[id] is { IsApplicable: true, Period: null }));
    }

    [Theory]
    [InlineData("espic", null)]
    [InlineData("clinic", null)]
    [InlineData("ch", false)]
    [InlineData("chu", false)]
    public void Who_says_no_and_others_are_no_members(string category, bool? member)
        => Assert.All(OfMembers, id => Assert.Equal(NotApplicableReason.NotConcerned, Evaluate(category, member)[id].NotApplicableReason));

    [Theory]
    [InlineData("ch")]
    [InlineData("espic")]
    public void A_member_is_concerned(string category) => Assert.Equal("ght", Evaluate(category, true)["CPOM_CT_8"].Row!.Id);

    [Fact]
    public void Years_are_pending_while_they_are_open_and_what_is_taken_out_stays_so()
    {
        var open = Evaluate("ch", null, new LocalDate(2026, 6, 30))["CPOM_CT_8"];

        Assert.Equal([VerdictStatus.Undetermined, VerdictStatus.Pending, VerdictStatus.Pending, VerdictStatus.Pending, VerdictStatus.Pending], open.Years.Select(year => year.Status));
        Assert.Equal(
            NotApplicableReason.DeclaredNotConcerned,
            Evaluate("ch", null, more: """, "notConcerned": { "CPOM_CT_8": "no shared project" } """)["CPOM_CT_8"].NotApplicableReason);
    }

    [Fact]
    public void In_code_nothing_said_is_the_same_as_nothing_written()
    {
        var (hospital, clinic) = (new Establishment(EstablishmentCategory.Ch, 320), new Establishment(EstablishmentCategory.Clinic, 320));

        Assert.Equal((null, null), (hospital.IsGhtMember, hospital.StatedGhtMembership));
        Assert.Equal((false, null), (clinic.IsGhtMember, clinic.StatedGhtMembership));
        Assert.Equal((true, true), (new Establishment(EstablishmentCategory.Ch, 320, isGhtMember: true).IsGhtMember, true));
    }

    private static CpomEvaluation Evaluate(string category, bool? member, LocalDate? asOf = null, string more = "")
    {
        var said = member switch { true => """, "ghtMember": true""", false => """, "ghtMember": false""", null => string.Empty };
        var contract = ContractDocument.Read(
            $$"""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "{{category}}", "beds": 320, "department": "31"{{said}} }{{more}} }""").ContractOrThrow();
        return contract.EvaluateAsAsked(asOf);
    }
}
