using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>What is due for a year, by member. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<YearlyContributions>))]
public sealed class YearlyContributions
{
    internal YearlyContributions(int year, CooperationGroup grid, IReadOnlyList<MemberContribution> members)
    {
        Year = year;
        Grid = grid;
        Members = members;
        Colleges = grid.Colleges.Select(college => new CollegeContributions(college, members)).ToReadOnly();
    }

    /// <summary>The year for which it is due, from 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The group whose grid applied.</summary>
    public CooperationGroup Grid { get; }

    /// <summary>Everybody who was a member in the year, or to whom capital is given back, by identifier.</summary>
    public IReadOnlyList<MemberContribution> Members { get; }

    /// <summary>The sums of each college, in the order of the grid.</summary>
    public IReadOnlyList<CollegeContributions> Colleges { get; }

    /// <summary>The sum of the yearly contributions, in euros, zero or more.</summary>
    public decimal Contribution => Members.Sum(member => member.Contribution);

    /// <summary>The sum of the capital due, in euros, zero or more.</summary>
    public decimal CapitalDue => Members.Sum(member => member.CapitalDue);

    /// <summary>The sum of the capital given back, in euros, zero or more.</summary>
    public decimal CapitalReturned => Members.Sum(member => member.CapitalReturned);

    /// <summary>The year and what is owed.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Contribution} of {Members.Count} members");
}
