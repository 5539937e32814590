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

    /// <summary>Makes the result of a reader of another form of the document, such as a workbook, that refuses what it was given.</summary>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    /// <returns>The result, without a establishment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no diagnostic, or one is null.</exception>
    public static EstablishmentReadResult Refused(IReadOnlyList<Diagnostic> diagnostics)
        => new(null, Guard.NoNulls(diagnostics, nameof(diagnostics)) is { Length: > 0 } refusing ? refusing.ToReadOnly() : throw new ArgumentException("What is refused has a diagnostic.", nameof(diagnostics)));
}
