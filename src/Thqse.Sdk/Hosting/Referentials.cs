using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Hosting;

/// <summary>The referentials of a host, to inject where responses are read. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(NoJsonConverter<Referentials>))]
public sealed class Referentials
{
    private readonly ReadingLimits? limits;

    internal Referentials(IEnumerable<Referential> referentials, ReadingLimits? limits)
    {
        All = referentials.Distinct().ToReadOnly();
        this.limits = limits;
    }

    /// <summary>The referentials, in the order in which they were added; never empty; of one identifier there may be several editions, of different versions, and so of their questionnaires.</summary>
    public IReadOnlyList<Referential> All { get; }

    /// <summary>A referential by its identifier: the latest edition of it.</summary>
    /// <param name="id">The identifier, such as "thqse-specimen".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The host has no such referential; the message lists those it has.</exception>
    public Referential this[string id] => TryGet(Guard.NotNull(id, nameof(id)), out var referential)
        ? referential
        : throw new KeyNotFoundException($"The referential '{id}' is not registered; there are: {string.Join(", ", All.Select(each => each.Id))}.");

    /// <summary>A referential by its identifier, if the host has it: the latest edition of it.</summary>
    /// <param name="id">The identifier; null gives false.</param>
    /// <param name="referential">The referential; null when there is none.</param>
    /// <returns>Whether the host has the referential.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out Referential? referential)
    {
        referential = Editions.Latest(All.Where(each => each.Id == id), each => each.Version);
        return referential is not null;
    }

    /// <summary>Reads a response, "thqse.questionnaire-response/1", to a questionnaire of any of the referentials.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ResponseReadResult ReadResponse(string json) => ResponseDocument.Read(json, All, limits);

    /// <summary>Reads a response from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document, "thqse.questionnaire-response/1"; read to its end, synchronously, and not closed.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public ResponseReadResult ReadResponse(Stream stream) => ResponseDocument.Read(stream, All, limits);

    /// <summary>Reads a response from a stream of UTF-8 bytes, such as the body of a request, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document, "thqse.questionnaire-response/1"; read to its end, asynchronously, and not closed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<ResponseReadResult> ReadResponseAsync(Stream stream, CancellationToken cancellationToken = default) => ResponseDocument.ReadAsync(stream, All, limits, cancellationToken);

    /// <summary>Reads a response from UTF-8 bytes, such as the body of a request; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document, "thqse.questionnaire-response/1".</param>
    /// <returns>The response, or the diagnostics.</returns>
    public ResponseReadResult ReadResponseUtf8(ReadOnlyMemory<byte> utf8) => ResponseDocument.ReadUtf8(utf8, All, limits);

    /// <summary>All that are registered, each by its name and version.</summary>
    public override string ToString() => string.Join(", ", All);
}
