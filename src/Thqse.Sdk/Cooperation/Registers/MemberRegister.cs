using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>The members of a cooperation group over time, as a list of dated events. Immutable. The order in which events are given changes nothing.</summary>
[JsonConverter(typeof(DocumentJsonConverter<MemberRegister>))]
public sealed class MemberRegister
{
    /// <summary>Makes a register.</summary>
    /// <param name="group">The group whose members they are.</param>
    /// <param name="events">The events, in any order: one of a member on a day at most, its admission before any other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An event is null, or some do not fit with the others or with the group; the message names them all. What comes from users is better read as a document, which tells each in words.</exception>
    public MemberRegister(CooperationGroup group, IEnumerable<RegisterEvent> events)
    {
        Group = Guard.NotNull(group, nameof(group));
        var given = Guard.NoNulls(events, nameof(events));
        var problems = RegisterRules.Problems(group, given).Select(problem => $"the event {problem.Index} does not fit: {Codes<DiagnosticCode>.Kebab(problem.Code)}, '{problem.Value}'").ToArray();
        if (problems.Length > 0)
        {
            throw new ArgumentException(string.Join("; ", problems) + ". A document of the register is told of in words.", nameof(events));
        }

        Events = given.OrderBy(each => each.Date).ThenBy(each => each.Member, StringComparer.Ordinal).ToReadOnly();
    }

    /// <summary>The group whose members they are.</summary>
    public CooperationGroup Group { get; }

    /// <summary>The events, by day, those of a day by member.</summary>
    public IReadOnlyList<RegisterEvent> Events { get; }

    /// <summary>The members at the end of a day, by college.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public Membership At(LocalDate date)
    {
        var day = Guard.Date(date, nameof(date));
        return new Membership(Group, day, RegisterReplay.Until(this, day));
    }

    /// <summary>What is due for a year: the yearly contributions, the capital of those who join, that of those who leave given back.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="grid">The group whose grid applies, which has the kinds of the members; null for that of the register.</param>
    /// <returns>The contributions. They do not depend on the order of the events.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    /// <exception cref="ArgumentException">The grid has no kind of one of the members.</exception>
    public YearlyContributions Contributions(int year, CooperationGroup? grid = null) => ContributionsReading.Of(this, CheckedYear(year), grid ?? Group);

    /// <summary>How many were admitted and left in a year, by college, and how many there were before and after.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The movements.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public YearlyMovements Movements(int year) => MovementsReading.Of(this, CheckedYear(year));

    /// <summary>Which members may be one, who pays twice: on some day they have the same name, however it is spelt, under several identifiers. It is no mistake by itself.</summary>
    /// <returns>The identifiers of those that are alike together, each list in their order; empty when every member has a name of its own.</returns>
    public IReadOnlyList<IReadOnlyList<string>> FindAlike() => AlikeMembers.Of(this);

    /// <summary>The group and how many events there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Group.Id}: {Events.Count} events");

    private static int CheckedYear(int year)
        => year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1 to 9999 is needed.");
}
