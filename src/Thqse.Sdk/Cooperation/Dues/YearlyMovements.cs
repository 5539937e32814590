using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>The movements of a year, by college. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<YearlyMovements>))]
public sealed class YearlyMovements
{
    internal YearlyMovements(int year, IReadOnlyList<CollegeMovements> colleges)
    {
        Year = year;
        Colleges = colleges;
    }

    /// <summary>The year in which they moved, from 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The movements of each college, in the order of the group.</summary>
    public IReadOnlyList<CollegeMovements> Colleges { get; }

    /// <summary>How many admissions there were, in all colleges.</summary>
    public int Admitted => Colleges.Sum(college => college.Admitted);

    /// <summary>How many departures there were, in all colleges.</summary>
    public int Left => Colleges.Sum(college => college.Left);

    /// <summary>How many members there were at the end of the year before, in all colleges.</summary>
    public int AtStart => Colleges.Sum(college => college.AtStart);

    /// <summary>How many members there were at the end of the year, in all colleges.</summary>
    public int AtEnd => Colleges.Sum(college => college.AtEnd);

    /// <summary>The year and the numbers of members.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {AtStart} to {AtEnd}");
}
