using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of what is due for a year.</summary>
internal static class ContributionsForms
{
    /// <summary>Which group applied, and as of when.</summary>
    public static readonly ObjectForm<CooperationGroup> Grid = new(
    [
        Required("id", Text, (CooperationGroup group) => group.Id),
        Required("version", Text, (CooperationGroup group) => group.Version),
        Required("inForceOn", DocumentDates.Form, (CooperationGroup group) => group.InForceOn),
    ]);

    private static readonly ObjectForm<MemberContribution> Member = new(
    [
        Required("member", Text, (MemberContribution due) => due.Member.Id),
        Required("name", Text, (MemberContribution due) => due.Member.Name),
        Required("college", Text, (MemberContribution due) => due.College.Id),
        Required("kind", Text, (MemberContribution due) => due.Kind.Id),
        Required("contribution", Number, (MemberContribution due) => due.Contribution).Meaning("The yearly contribution, in euros."),
        Required("capitalDue", Number, (MemberContribution due) => due.CapitalDue).Meaning("The capital due for joining, in euros."),
        Required("capitalReturned", Number, (MemberContribution due) => due.CapitalReturned).Meaning("The capital given back for leaving, in euros."),
    ]);

    private static readonly ObjectForm<CollegeContributions> College = new(
    [
        Required("id", Text, (CollegeContributions college) => college.College.Id),
        Required("label", Text, (CollegeContributions college, Language language) => college.College.Label[language]),
        Required("members", Count, (CollegeContributions college) => college.Members),
        Required("contribution", Number, (CollegeContributions college) => college.Contribution),
        Required("capitalDue", Number, (CollegeContributions college) => college.CapitalDue),
        Required("capitalReturned", Number, (CollegeContributions college) => college.CapitalReturned),
    ]);

    private static readonly ObjectForm<YearlyContributions> Total = new(
    [
        Required("members", Count, (YearlyContributions due) => due.Members.Count),
        Required("contribution", Number, (YearlyContributions due) => due.Contribution),
        Required("capitalDue", Number, (YearlyContributions due) => due.CapitalDue),
        Required("capitalReturned", Number, (YearlyContributions due) => due.CapitalReturned),
    ]);

    public static readonly ObjectForm<YearlyContributions> Document = new(
    [
        Format<YearlyContributions>(ContributionsDocument.Format),
        Required("year", Year, (YearlyContributions due) => due.Year),
        Required("cooperation", Grid, (YearlyContributions due) => due.Grid).Meaning("The group whose grid applied."),
        Required("notice", Text, (YearlyContributions due, Language language) => due.Grid.Notice[language]),
        Required("members", List(Member), (YearlyContributions due) => due.Members),
        Required("colleges", List(College), (YearlyContributions due) => due.Colleges),
        Required("total", Total, (YearlyContributions due) => due),
    ]);
}
