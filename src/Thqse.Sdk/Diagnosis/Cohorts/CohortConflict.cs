using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Why some score cards cannot be reported on together, and which. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CohortConflict>))]
public sealed class CohortConflict
{
    internal CohortConflict(CohortConflictReason reason, IEnumerable<IEnumerable<int>> groups, string message)
    {
        Reason = reason;
        Groups = Array.AsReadOnly(groups.Select(group => (IReadOnlyList<int>)Array.AsReadOnly(group.ToArray())).ToArray());
        Message = message;
    }

    /// <summary>Why they cannot.</summary>
    public CohortConflictReason Reason { get; }

    /// <summary>
    /// The places of the cards as they were given, from 0: all of them, those that are alike together; of <see cref="CohortConflictReason.SameEstablishment"/>
    /// only those of an establishment that has several, told by one identifier. The groups come in the order of their first card, as do the cards of each; never empty.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; }

    /// <summary>What the cards differ in, and into how many groups that parts them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Reason}: {Groups.Count} groups");

    /// <summary>What an exception says of it.</summary>
    internal string Message { get; }
}
