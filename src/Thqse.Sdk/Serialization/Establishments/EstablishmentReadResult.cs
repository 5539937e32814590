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
}
