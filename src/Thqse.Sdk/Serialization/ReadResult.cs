namespace Thqse.Sdk.Serialization;

/// <summary>What reading a document gave: what the document says, or everything that is wrong with it. Immutable.</summary>
/// <typeparam name="T">What a document says.</typeparam>
public abstract class ReadResult<T>
    where T : class
{
    private protected ReadResult(T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        Value = diagnostics.Count == 0 ? value : null;
        Diagnostics = diagnostics;
    }

    /// <summary>Everything that is wrong with the document; empty when it was read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read without a diagnostic.</summary>
    public abstract bool Succeeded { get; }

    /// <summary>What was read, or how much is wrong.</summary>
    public override string ToString() => Value is { } value ? $"{value}" : FormattableString.Invariant($"{Diagnostics.Count} diagnostics");

    private protected T? Value { get; }

    private protected T ValueOrThrow() => Value ?? throw new DiagnosticsException(Diagnostics);

    /// <summary>The diagnostics of what is refused: at least one.</summary>
    private protected static IReadOnlyList<Diagnostic> Refusing(IReadOnlyList<Diagnostic> diagnostics, string name)
    {
        var refusing = Guard.NoNulls(diagnostics, name);
        return refusing.Length > 0 ? refusing.ToReadOnly() : throw new ArgumentException("What is refused has a diagnostic.", name);
    }
}
