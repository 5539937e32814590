using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a member register document gave: the register, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MemberRegisterReadResult>))]
public sealed class MemberRegisterReadResult : ReadResult<MemberRegister>
{
    internal MemberRegisterReadResult(MemberRegister? register, IReadOnlyList<Diagnostic> diagnostics)
        : base(register, diagnostics)
    {
    }

    /// <summary>The register; null when there is a diagnostic.</summary>
    public MemberRegister? Register => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Register))]
    public override bool Succeeded => Register is not null;

    /// <summary>Gives the register, for a caller who takes a refused document for an error.</summary>
    /// <returns>The register.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public MemberRegister RegisterOrThrow() => ValueOrThrow();
}
