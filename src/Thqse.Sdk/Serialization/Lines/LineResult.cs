namespace Thqse.Sdk.Serialization;

/// <summary>What one line of many documents gave: a result, or everything that is wrong with the document of that line. Immutable.</summary>
/// <typeparam name="T">The result.</typeparam>
public sealed class LineResult<T>
    where T : class
{
    internal LineResult(long line, T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        Line = line;
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>The number of the line, from 1.</summary>
    public long Line { get; }

    /// <summary>The result; null when the document of the line was refused.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong with the document of the line, its places counted within that line; empty when there is a result.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The line, and what was read or how much is wrong.</summary>
    public override string ToString() => Diagnostics.Count == 0 ? FormattableString.Invariant($"{Line}: {Value}") : FormattableString.Invariant($"{Line}: {Diagnostics.Count} diagnostics");
}
