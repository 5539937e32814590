using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads and writes action plans, "thqse.action-plan/1".</summary>
public static class ActionPlanDocument
{
    /// <summary>The format of the document: "thqse.action-plan/1".</summary>
    public const string Format = "thqse.action-plan/1";

    /// <summary>Writes a plan, with the state of each action at a date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static string Write(ActionPlan plan, LocalDate asOf) => Of(plan, asOf).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static PublishedDocument Of(ActionPlan plan, LocalDate asOf)
    {
        Guard.NotNull(plan, nameof(plan));
        return ActionPlanForms.Of(plan, Guard.Date(asOf, nameof(asOf)));
    }

    /// <summary>Reads a plan from JSON. States are not read: they follow from the dates.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ActionPlanReadResult Read(string json, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a plan from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ActionPlanReadResult Read(Stream stream, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a plan from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ActionPlanReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes), cancellationToken);

    /// <summary>Reads a plan from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    public static ActionPlanReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => Read(DocumentBytes.Of(utf8, limits));

    private static ActionPlanReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        var plan = diagnostics.IsEmpty ? ActionPlanForms.Read(document!.RootElement) : null;
        return new ActionPlanReadResult(plan, diagnostics.ToList());
    }

    private static void Check(JsonElement root, DiagnosticBag bag)
    {
        if (!FormatShape.IsAnother(root, Format, bag))
        {
            ActionPlanForms.Shape.Check(root, JsonPath.Root, bag);
        }
    }
}
