using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Cooperation;

/// <summary>One dated event of a register. Immutable. It has effect on its day: who is admitted is a member on that day, who leaves is not.</summary>
[JsonConverter(typeof(NoJsonConverter<RegisterEvent>))]
public sealed class RegisterEvent
{
    internal RegisterEvent(LocalDate date, RegisterEventKind @event, string member, string? name, string? kind, string? structure)
    {
        Date = Guard.Date(date, nameof(date));
        Event = @event;
        Member = Guard.NotBlank(member, nameof(member));
        Name = name;
        Kind = kind;
        Structure = structure;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What happened.</summary>
    public RegisterEventKind Event { get; }

    /// <summary>The identifier of the member, the same in all its events; never blank.</summary>
    public string Member { get; }

    /// <summary>The name from that day on; null when it does not change.</summary>
    public string? Name { get; }

    /// <summary>The kind of member from that day on, which says the college; null when it does not change.</summary>
    public string? Kind { get; }

    /// <summary>What the member is in the field from that day on, such as "cpts"; null when it is not told, or does not change.</summary>
    public string? Structure { get; }

    /// <summary>Somebody is admitted.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <param name="member">The identifier of the member, not blank.</param>
    /// <param name="name">Its name, not blank.</param>
    /// <param name="kind">Its kind, not blank, such as "city".</param>
    /// <param name="structure">What it is in the field; null when it is not told.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static RegisterEvent Admitted(LocalDate date, string member, string name, string kind, string? structure = null)
        => new(date, RegisterEventKind.Admitted, member, Guard.NotBlank(name, nameof(name)), Guard.NotBlank(kind, nameof(kind)), structure);

    /// <summary>A member leaves.</summary>
    /// <param name="date">The day, in any calendar: the first on which it is no member.</param>
    /// <param name="member">The identifier of the member, not blank.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static RegisterEvent Left(LocalDate date, string member) => new(date, RegisterEventKind.Left, member, null, null, null);

    /// <summary>A member has another name.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <param name="member">The identifier of the member, not blank.</param>
    /// <param name="name">The new name, not blank.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static RegisterEvent Renamed(LocalDate date, string member, string name)
        => new(date, RegisterEventKind.Renamed, member, Guard.NotBlank(name, nameof(name)), null, null);

    /// <summary>A membership goes to another carrier, kind or college.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <param name="member">The identifier of the member, not blank.</param>
    /// <param name="name">The new name; null when it does not change.</param>
    /// <param name="kind">The new kind; null when it does not change.</param>
    /// <param name="structure">What it is now in the field; null when it is not told, or does not change.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static RegisterEvent Transferred(LocalDate date, string member, string? name = null, string? kind = null, string? structure = null)
        => new(date, RegisterEventKind.Transferred, member, name, kind, structure);

    /// <summary>The day, what happened, and to whom.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:uuuu-MM-dd} {Event} {Member}");
}
