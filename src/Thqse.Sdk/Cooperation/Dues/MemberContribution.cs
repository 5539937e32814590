using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>What a member owes for a year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MemberContribution>))]
public sealed class MemberContribution
{
    internal MemberContribution(Member member, MemberKind kind, College college, decimal contribution, decimal capitalDue, decimal capitalReturned)
    {
        Member = member;
        Kind = kind;
        College = college;
        Contribution = contribution;
        CapitalDue = capitalDue;
        CapitalReturned = capitalReturned;
    }

    /// <summary>The member, as it was on its first day as a member in the year, or before it left on the first of January.</summary>
    public Member Member { get; }

    /// <summary>The kind of member in the grid.</summary>
    public MemberKind Kind { get; }

    /// <summary>The college in the grid.</summary>
    public College College { get; }

    /// <summary>The yearly contribution, in euros, zero or more.</summary>
    public decimal Contribution { get; }

    /// <summary>The capital due for joining in the year, in euros, zero or more.</summary>
    public decimal CapitalDue { get; }

    /// <summary>The capital given back for leaving in the year, in euros, zero or more.</summary>
    public decimal CapitalReturned { get; }

    /// <summary>The member and what it owes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Member}: {Contribution}");
}
