using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a programme document gave: the programme, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ProgrammeReadResult>))]
public sealed class ProgrammeReadResult : ReadResult<Programme>
{
    internal ProgrammeReadResult(Programme? programme, IReadOnlyList<Diagnostic> diagnostics)
        : base(programme, diagnostics)
    {
    }

    /// <summary>The programme; null when there is a diagnostic.</summary>
    public Programme? Programme => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Programme))]
    public override bool Succeeded => Programme is not null;

    /// <summary>Gives the programme, for a caller who takes a refused document for an error.</summary>
    /// <returns>The programme.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public Programme ProgrammeOrThrow() => ValueOrThrow();
}
