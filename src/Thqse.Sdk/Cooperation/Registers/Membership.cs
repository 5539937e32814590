using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>The members of a cooperation group at the end of a day. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<Membership>))]
public sealed class Membership
{
    internal Membership(CooperationGroup group, LocalDate date, IEnumerable<Member> members)
    {
        Group = group;
        Date = date;
        Colleges = group.Colleges
            .Select(college => new CollegeMembers(college, members.Where(member => member.College == college).OrderBy(member => member.Id, StringComparer.Ordinal).ToReadOnly()))
            .ToReadOnly();
    }

    /// <summary>The group whose members they are.</summary>
    public CooperationGroup Group { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The members of each college, in the order of the group; a college without members is there too.</summary>
    public IReadOnlyList<CollegeMembers> Colleges { get; }

    /// <summary>How many members there are, in all colleges.</summary>
    public int Count => Colleges.Sum(college => college.Members.Count);

    /// <summary>The group, the day and how many members it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{Group.Id} on {Date:uuuu-MM-dd}: {Count} members");
}
