using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a cooperation document gave: the group, or everything that is wrong with the document. Immutable.</summary>
public sealed class CooperationReadResult
{
    internal CooperationReadResult(CooperationGroup? group, IReadOnlyList<Diagnostic> diagnostics)
    {
        Group = group;
        Diagnostics = diagnostics;
    }

    /// <summary>The group; null when there is a diagnostic.</summary>
    public CooperationGroup? Group { get; }

    /// <summary>Everything that is wrong with the document; empty when there is a group.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read without a diagnostic.</summary>
    public bool Succeeded => Group is not null;

    /// <summary>Gives the group, for a caller who takes a refused document for an error.</summary>
    /// <returns>The group; never null.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public CooperationGroup GroupOrThrow() => Group ?? throw new DiagnosticsException(Diagnostics);
}
