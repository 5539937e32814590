using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a programme document gave: the programme, or everything that is wrong with the document. Immutable.</summary>
public sealed class ProgrammeReadResult
{
    internal ProgrammeReadResult(Programme? programme, IReadOnlyList<Diagnostic> diagnostics)
    {
        Programme = programme;
        Diagnostics = diagnostics;
    }

    /// <summary>The programme; null when there is a diagnostic.</summary>
    public Programme? Programme { get; }

    /// <summary>Everything that is wrong with the document; empty when there is a programme.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read without a diagnostic.</summary>
    public bool Succeeded => Programme is not null;

    /// <summary>Gives the programme, for a caller who takes a refused document for an error.</summary>
    /// <returns>The programme; never null.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public Programme ProgrammeOrThrow() => Programme ?? throw new DiagnosticsException(Diagnostics);
}
