using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads and writes member registers, "thqse.member-register/1": strictly, and with everything that is wrong at once.</summary>
public static class MemberRegisterDocument
{
    /// <summary>The format of the document: "thqse.member-register/1".</summary>
    public const string Format = "thqse.member-register/1";

    /// <summary>Writes a register, its events by day and member. Read back against the same group, it gives the same bytes.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static string Write(MemberRegister register) => Of(register).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static PublishedDocument Of(MemberRegister register) => DocumentWriter.Of(MemberRegisterForms.Document, Guard.NotNull(register, nameof(register)));

    /// <summary>Reads a register from JSON, against the group that it names.</summary>
    /// <param name="json">The document.</param>
    /// <param name="groups">The groups that can be named; null for <see cref="CooperationGroup.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The register, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">A group is null.</exception>
    public static MemberRegisterReadResult Read(string json, IReadOnlyList<CooperationGroup>? groups = null, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits), groups);

    /// <summary>Reads a register from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="groups">The groups that can be named; null for <see cref="CooperationGroup.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The register, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A group is null.</exception>
    public static MemberRegisterReadResult Read(Stream stream, IReadOnlyList<CooperationGroup>? groups = null, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits), groups);

    /// <summary>Reads a register from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="groups">The groups that can be named; null for <see cref="CooperationGroup.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The register, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A group is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<MemberRegisterReadResult> ReadAsync(Stream stream, IReadOnlyList<CooperationGroup>? groups = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes, groups), cancellationToken);

    /// <summary>Reads a register from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="groups">The groups that can be named; null for <see cref="CooperationGroup.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The register, or the diagnostics.</returns>
    /// <exception cref="ArgumentException">A group is null.</exception>
    public static MemberRegisterReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, IReadOnlyList<CooperationGroup>? groups = null, ReadingLimits? limits = null)
        => Read(DocumentBytes.Of(utf8, limits), groups);

    private static MemberRegisterReadResult Read(DocumentBytes bytes, IReadOnlyList<CooperationGroup>? groups)
        => MemberRegisterReader.Read(bytes, Guard.NoNulls(groups ?? CooperationGroup.Shipped, nameof(groups)));
}
