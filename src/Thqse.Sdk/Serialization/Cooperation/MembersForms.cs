using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of the members at the end of a day.</summary>
internal static class MembersForms
{
    private static readonly ObjectForm<Member> Member = new(
    [
        Required("member", Text, (Member member) => member.Id),
        Required("name", Text, (Member member) => member.Name),
        Required("kind", Text, (Member member) => member.Kind.Id),
        Required("structure", OrNull(Text), (Member member) => member.Structure),
        Required("admittedOn", DocumentDates.Form, (Member member) => member.AdmittedOn),
    ]);

    private static readonly ObjectForm<CollegeMembers> College = new(
    [
        Required("id", Text, (CollegeMembers college) => college.College.Id),
        Required("label", Text, (CollegeMembers college, Language language) => college.College.Label[language]),
        Required("voice", Camel<CollegeVoice>(), (CollegeMembers college) => college.College.Voice),
        Required("count", Count, (CollegeMembers college) => college.Members.Count),
        Required("members", List(Member), (CollegeMembers college) => college.Members),
    ]);

    private static readonly ObjectForm<CollegeMovements> OfCollege = new(
    [
        Required("id", Text, (CollegeMovements college) => college.College.Id),
        Required("atStart", Count, (CollegeMovements college) => college.AtStart),
        Required("admitted", Count, (CollegeMovements college) => college.Admitted),
        Required("left", Count, (CollegeMovements college) => college.Left),
        Required("renamed", Count, (CollegeMovements college) => college.Renamed),
        Required("transferred", Count, (CollegeMovements college) => college.Transferred),
        Required("transferredIn", Count, (CollegeMovements college) => college.TransferredIn),
        Required("transferredOut", Count, (CollegeMovements college) => college.TransferredOut),
        Required("atEnd", Count, (CollegeMovements college) => college.AtEnd),
    ]);

    private static readonly ObjectForm<YearlyMovements> Movements = new(
    [
        Required("year", Year, (YearlyMovements movements) => movements.Year),
        Required("atStart", Count, (YearlyMovements movements) => movements.AtStart),
        Required("admitted", Count, (YearlyMovements movements) => movements.Admitted),
        Required("left", Count, (YearlyMovements movements) => movements.Left),
        Required("atEnd", Count, (YearlyMovements movements) => movements.AtEnd),
        Required("colleges", List(OfCollege), (YearlyMovements movements) => movements.Colleges),
    ]);

    public static readonly ObjectForm<MembersAndMovements> Document = new(
    [
        Format<MembersAndMovements>(MembersDocument.Format),
        Required("at", DocumentDates.Form, (MembersAndMovements both) => both.Membership.Date),
        Required("cooperation", ContributionsForms.Grid, (MembersAndMovements both) => both.Membership.Group),
        Required("count", Count, (MembersAndMovements both) => both.Membership.Count),
        Required("colleges", List(College), (MembersAndMovements both) => both.Membership.Colleges),
        Optional("movements", Movements, (MembersAndMovements both) => both.Movements),
    ]);
}

/// <summary>Members, and the movements of a year where they are asked for.</summary>
internal sealed record MembersAndMovements(Membership Membership, YearlyMovements? Movements);
