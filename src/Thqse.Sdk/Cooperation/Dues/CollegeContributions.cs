using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>What is due for a year by the members of a college, each in the college of its first day in the year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CollegeContributions>))]
public sealed class CollegeContributions
{
    internal CollegeContributions(College college, IReadOnlyList<MemberContribution> members)
    {
        var own = members.Where(member => member.College == college).ToArray();
        College = college;
        Members = own.Length;
        Contribution = own.Sum(member => member.Contribution);
        CapitalDue = own.Sum(member => member.CapitalDue);
        CapitalReturned = own.Sum(member => member.CapitalReturned);
    }

    /// <summary>The college whose sums they are.</summary>
    public College College { get; }

    /// <summary>How many members are counted.</summary>
    public int Members { get; }

    /// <summary>The sum of the yearly contributions, in euros, zero or more.</summary>
    public decimal Contribution { get; }

    /// <summary>The sum of the capital due, in euros, zero or more.</summary>
    public decimal CapitalDue { get; }

    /// <summary>The sum of the capital given back, in euros, zero or more.</summary>
    public decimal CapitalReturned { get; }

    /// <summary>The college and what its members owe.</summary>
    public override string ToString() => FormattableString.Invariant($"{College}: {Members} members, {Contribution}");
}
