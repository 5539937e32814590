using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a member register document gave: the register, or everything that is wrong with the document. Immutable.</summary>
public sealed class MemberRegisterReadResult
{
    internal MemberRegisterReadResult(MemberRegister? register, IReadOnlyList<Diagnostic> diagnostics)
    {
        Register = register;
        Diagnostics = diagnostics;
    }

    /// <summary>The register; null when there is a diagnostic.</summary>
    public MemberRegister? Register { get; }

    /// <summary>Everything that is wrong with the document; empty when there is a register.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read without a diagnostic.</summary>
    public bool Succeeded => Register is not null;

    /// <summary>Gives the register, for a caller who takes a refused document for an error.</summary>
    /// <returns>The register; never null.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public MemberRegister RegisterOrThrow() => Register ?? throw new DiagnosticsException(Diagnostics);
}
