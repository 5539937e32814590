namespace Thqse.Sdk.Cooperation;

/// <summary>The members of a college. Immutable.</summary>
public sealed class CollegeMembers
{
    internal CollegeMembers(College college, IReadOnlyList<Member> members)
    {
        College = college;
        Members = members;
    }

    /// <summary>The college; never null.</summary>
    public College College { get; }

    /// <summary>Its members, by identifier; may be empty.</summary>
    public IReadOnlyList<Member> Members { get; }
}
