using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a cooperation document gave: the group, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CooperationReadResult>))]
public sealed class CooperationReadResult : ReadResult<CooperationGroup>
{
    internal CooperationReadResult(CooperationGroup? group, IReadOnlyList<Diagnostic> diagnostics)
        : base(group, diagnostics)
    {
    }

    /// <summary>The group; null when there is a diagnostic.</summary>
    public CooperationGroup? Group => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Group))]
    public override bool Succeeded => Group is not null;

    /// <summary>Gives the group, for a caller who takes a refused document for an error.</summary>
    /// <returns>The group.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public CooperationGroup GroupOrThrow() => ValueOrThrow();
}
