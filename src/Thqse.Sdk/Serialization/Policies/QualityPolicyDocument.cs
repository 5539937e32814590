using System.Text.Json;
using Thqse.Sdk.Json;
using Thqse.Sdk.Policies;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads and writes quality policies, "thqse.quality-policy/1": strictly, and with everything that is wrong at once.</summary>
public static class QualityPolicyDocument
{
    /// <summary>The format of the document: "thqse.quality-policy/1".</summary>
    public const string Format = "thqse.quality-policy/1";

    /// <summary>Writes a policy. Read back, it is the same policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static string Write(QualityPolicy policy) => Of(policy).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static PublishedDocument Of(QualityPolicy policy) => DocumentWriter.Of(QualityPolicyForms.Document, Guard.NotNull(policy, nameof(policy)));

    /// <summary>Reads a policy from JSON.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The policy, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static QualityPolicyReadResult Read(string json, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a policy from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The policy, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static QualityPolicyReadResult Read(Stream stream, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a policy from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The policy, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<QualityPolicyReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes), cancellationToken);

    /// <summary>Reads a policy from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The policy, or the diagnostics.</returns>
    public static QualityPolicyReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => Read(DocumentBytes.Of(utf8, limits));

    private static QualityPolicyReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        return new QualityPolicyReadResult(diagnostics.IsEmpty ? QualityPolicyForms.Read(document!.RootElement) : null, diagnostics.ToList());
    }

    private static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (FormatShape.IsAnother(root, Format, diagnostics))
        {
            return;
        }

        QualityPolicyForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
        var known = QualityPolicyMethod.ManagementByQuality.TaskIds;
        foreach (var task in root.ReadableMembers(QualityPolicyForms.TasksMember).Where(task => !known.Contains(task.Name)))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownTask, JsonPath.Root.Child(QualityPolicyForms.TasksMember).Child(task.Name), task.Name, known);
        }
    }
}
