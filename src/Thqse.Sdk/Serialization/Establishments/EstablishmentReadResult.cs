using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading the establishment of a document gave: the establishment, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<EstablishmentReadResult>))]
public sealed class EstablishmentReadResult : ReadResult<Establishment>
{
    internal EstablishmentReadResult(Establishment? establishment, IReadOnlyList<Diagnostic> diagnostics)
        : base(establishment, diagnostics)
    {
    }

    /// <summary>The establishment; null when there is a diagnostic.</summary>
    public Establishment? Establishment => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Establishment))]
    public override bool Succeeded => Establishment is not null;

    /// <summary>Gives the establishment, for a caller who takes a refused document for an error.</summary>
    /// <returns>The establishment.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public Establishment EstablishmentOrThrow() => ValueOrThrow();

    /// <summary>Makes the result of a reader of another form of the document, such as a workbook, that refuses what it was given.</summary>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    /// <returns>The result, without an establishment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no diagnostic, or one is null.</exception>
    public static EstablishmentReadResult Refused(IReadOnlyList<Diagnostic> diagnostics)
        => new(null, Refusing(diagnostics, nameof(diagnostics)));
}
