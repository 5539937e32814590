using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Reads contract documents, "thqse.cpom-contract/1": strictly, and with everything that is wrong at once. Nothing is evaluated from a document that has
/// a diagnostic. Writes them too, for a contract made in code.
/// </summary>
public static class ContractDocument
{
    /// <summary>The format of the document: "thqse.cpom-contract/1".</summary>
    public const string Format = "thqse.cpom-contract/1";

    /// <summary>Reads a contract from JSON.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for that of <see cref="CpomCatalogue.Shipped"/> which the contract names.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The contract, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ContractReadResult Read(string json, CpomCatalogue? catalogue = null, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits), catalogue);

    /// <summary>Reads a contract from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for that of <see cref="CpomCatalogue.Shipped"/> which the contract names.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The contract, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ContractReadResult Read(Stream stream, CpomCatalogue? catalogue = null, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits), catalogue);

    /// <summary>Reads a contract from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for that of <see cref="CpomCatalogue.Shipped"/> which the contract names.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The contract, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ContractReadResult> ReadAsync(Stream stream, CpomCatalogue? catalogue = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes, catalogue), cancellationToken);

    /// <summary>Reads a contract from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for that of <see cref="CpomCatalogue.Shipped"/> which the contract names.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The contract, or the diagnostics.</returns>
    public static ContractReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, CpomCatalogue? catalogue = null, ReadingLimits? limits = null)
        => Read(DocumentBytes.Of(utf8, limits), catalogue);

    /// <summary>Writes a contract. Read back against the same catalogue, it is the same contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>The document, indented, ending with a line feed; what was not declared is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static string Write(CpomContract contract) => Of(contract).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="contract">The contract.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    public static PublishedDocument Of(CpomContract contract) => DocumentWriter.Of(ContractForms.Document, Guard.NotNull(contract, nameof(contract)));

    private static ContractReadResult Read(DocumentBytes bytes, CpomCatalogue? catalogue) => ContractReader.Read(bytes, catalogue is null ? CpomCatalogue.Shipped : [catalogue]);
}
