using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Policies;

/// <summary>Who has validated an axis, and when: first the working group, then the bodies, the users' council among them. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PolicyValidation>))]
public sealed class PolicyValidation
{
    /// <summary>Describes what was validated.</summary>
    /// <param name="workingGroup">The day on which the working group did, in any calendar; null when it has not.</param>
    /// <param name="bodies">The day on which the last of the bodies did, in any calendar; null when one has not.</param>
    /// <param name="usersCouncil">The day on which the users' council (<i>conseil de la vie sociale</i>) did, in any calendar; null when it has not.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is before year 1 of the ISO calendar.</exception>
    public PolicyValidation(LocalDate? workingGroup = null, LocalDate? bodies = null, LocalDate? usersCouncil = null)
    {
        WorkingGroup = workingGroup is { } first ? Guard.Date(first, nameof(workingGroup)) : null;
        Bodies = bodies is { } second ? Guard.Date(second, nameof(bodies)) : null;
        UsersCouncil = usersCouncil is { } third ? Guard.Date(third, nameof(usersCouncil)) : null;
    }

    /// <summary>The day on which the working group validated; null when it has not.</summary>
    public LocalDate? WorkingGroup { get; }

    /// <summary>The day on which the last of the bodies validated; null when one has not.</summary>
    public LocalDate? Bodies { get; }

    /// <summary>The day on which the users' council validated; null when it has not.</summary>
    public LocalDate? UsersCouncil { get; }

    /// <summary>When each has validated.</summary>
    public override string ToString() => FormattableString.Invariant($"working group {WorkingGroup:uuuu-MM-dd}, bodies {Bodies:uuuu-MM-dd}, users council {UsersCouncil:uuuu-MM-dd}");

    /// <summary>Nobody has validated.</summary>
    internal static PolicyValidation None { get; } = new();

    /// <summary>Who has not validated at the end of a day.</summary>
    internal IReadOnlyList<PolicyValidator> MissingOn(LocalDate date)
        => [.. Dates.Where(each => !(each.Day <= date)).Select(each => each.Validator)];

    private (PolicyValidator Validator, LocalDate? Day)[] Dates
        => [(PolicyValidator.WorkingGroup, WorkingGroup), (PolicyValidator.Bodies, Bodies), (PolicyValidator.UsersCouncil, UsersCouncil)];
}
