using Thqse.Sdk.Json.Places;

namespace Thqse.Sdk;

/// <summary>Finds in the text of a document what a diagnostic is about: its line, and what somebody probably did there. Pure functions.</summary>
public static class DiagnosticPlaces
{
    /// <summary>The place of a diagnostic in the text.</summary>
    /// <param name="utf8">The document, as it was read; a byte order mark is accepted.</param>
    /// <param name="diagnostic">One of its diagnostics.</param>
    /// <returns>The place; null where there is none: of the whole document, of a cell of a workbook, of a text that is not Unicode.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static DocumentPlace? Find(ReadOnlyMemory<byte> utf8, Diagnostic diagnostic)
        => Guard.NotNull(diagnostic, nameof(diagnostic)).Cell is null ? PlaceFinder.Find(utf8, diagnostic) : null;

    /// <summary>What somebody probably did, where it can be recognised.</summary>
    /// <param name="utf8">The document, as it was read; a byte order mark is accepted.</param>
    /// <param name="diagnostic">One of its diagnostics.</param>
    /// <returns>The cause, and the line to type; null when it cannot be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static DiagnosticHint? FindHint(ReadOnlyMemory<byte> utf8, Diagnostic diagnostic)
        => Find(utf8, diagnostic) is { } place || diagnostic.Code == DiagnosticCode.MalformedJson ? HintFinder.Find(utf8, diagnostic, Find(utf8, diagnostic)) : null;
}
