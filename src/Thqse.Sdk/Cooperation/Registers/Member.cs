using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Cooperation;

/// <summary>A member of a cooperation group as it is on a day. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Member>))]
public sealed class Member
{
    internal Member(string id, string name, MemberKind kind, College college, string? structure, LocalDate admittedOn)
    {
        Id = id;
        Name = name;
        Kind = kind;
        College = college;
        Structure = structure;
        AdmittedOn = admittedOn;
    }

    /// <summary>The identifier; never blank.</summary>
    public string Id { get; }

    /// <summary>The name on that day; never blank.</summary>
    public string Name { get; }

    /// <summary>What kind of member it is on that day, which says its fee.</summary>
    public MemberKind Kind { get; }

    /// <summary>The college to which it belongs on that day.</summary>
    public College College { get; }

    /// <summary>What it is in the field, such as "cpts"; null when it is not told.</summary>
    public string? Structure { get; }

    /// <summary>The day of its admission, of the last one if it had left before.</summary>
    public LocalDate AdmittedOn { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
