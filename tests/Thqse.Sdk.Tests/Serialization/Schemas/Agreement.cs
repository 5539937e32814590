using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>What our reader and a schema say of one document, side by side.</summary>
/// <param name="IsAccepted">Whether our reader accepts the document.</param>
/// <param name="Beyond">The rules beyond a schema by which our reader refuses what the schema accepts; empty when it does not.</param>
/// <param name="Disagreement">In what they differ where they should not; null when they agree.</param>
internal sealed record Agreement(bool IsAccepted, IReadOnlyList<BeyondASchema.Rule> Beyond, string? Disagreement)
{
    /// <param name="document">The document.</param>
    /// <param name="schema">Its schema; null for the one that is published.</param>
    public static Agreement On(SchemaCase document, PublishedSchema? schema = null)
    {
        schema ??= PublishedSchema.All[document.Document];
        var diagnostics = DocumentReading.Diagnostics(document.Document, document.Bytes);
        return schema.Accepts(document.Bytes)
            ? Accepted(document, diagnostics)
            : new Agreement(
                diagnostics.Count == 0,
                [],
                diagnostics.Count == 0 ? $"{document.Document}, {document.Name}: our reader accepts, the schema refuses: {schema.Problems(document.Bytes)}" : null);
    }

    private static Agreement Accepted(SchemaCase document, IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = diagnostics.Select(diagnostic => (Diagnostic: diagnostic, Rule: BeyondASchema.Find(document, diagnostic))).ToArray();
        var missed = found.Where(pair => pair.Rule is null).Select(pair => $"{pair.Diagnostic.Code.ToCode()} at \"{pair.Diagnostic.Pointer}\"").ToArray();
        return new Agreement(
            diagnostics.Count == 0,
            [.. found.Select(pair => pair.Rule).OfType<BeyondASchema.Rule>()],
            missed.Length > 0 ? $"{document.Document}, {document.Name}: the schema accepts, our reader refuses: {string.Join(", ", missed)}" : null);
    }
}
