using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// Thrown when a result is asked from a document that has diagnostics, for instance from a contract whose category is "chx".
/// All of them are in <see cref="Diagnostics"/>; the message lists codes and places.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<DiagnosticsException>))]
public sealed class DiagnosticsException : Exception
{
    internal DiagnosticsException(IReadOnlyList<Diagnostic> diagnostics)
        : base("The document is refused: " + string.Join("; ", diagnostics.Select(Describe)) + ".")
        => Diagnostics = diagnostics;

    /// <summary>Everything that is wrong with the document; never empty.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(Diagnostic diagnostic)
        => $"{Codes<DiagnosticCode>.Kebab(diagnostic.Code)} at '{diagnostic.Pointer}'"
            + (diagnostic.Value is null ? string.Empty : $" ({diagnostic.Value})");
}
