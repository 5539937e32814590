using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>Who belongs to a college on a day. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CollegeMembers>))]
public sealed class CollegeMembers
{
    internal CollegeMembers(College college, IReadOnlyList<Member> members)
    {
        College = college;
        Members = members;
    }

    /// <summary>The college to which they belong.</summary>
    public College College { get; }

    /// <summary>Its members, by identifier; may be empty.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The college and how many members it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{College}: {Members.Count}");
}
