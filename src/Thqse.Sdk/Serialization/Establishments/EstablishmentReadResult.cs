namespace Thqse.Sdk.Serialization;

/// <summary>What reading the establishment of a document gave: the establishment, or everything that is wrong with it. Immutable.</summary>
public sealed class EstablishmentReadResult
{
    internal EstablishmentReadResult(Establishment? establishment, IReadOnlyList<Diagnostic> diagnostics)
    {
        Establishment = establishment;
        Diagnostics = diagnostics;
    }

    /// <summary>The establishment; null when there is a diagnostic.</summary>
    public Establishment? Establishment { get; }

    /// <summary>Everything that is wrong; empty when there is an establishment.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the establishment was read without a diagnostic.</summary>
    public bool Succeeded => Establishment is not null;

    /// <summary>Gives the establishment, for a caller who takes a refused document for an error.</summary>
    /// <returns>The establishment; never null.</returns>
    /// <exception cref="DiagnosticsException">There are diagnostics; the exception holds all of them.</exception>
    public Establishment EstablishmentOrThrow() => Establishment ?? throw new DiagnosticsException(Diagnostics);
}
