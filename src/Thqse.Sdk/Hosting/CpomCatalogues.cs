using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Hosting;

/// <summary>The catalogues of a host, to inject where contracts of several catalogues are read. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(NoJsonConverter<CpomCatalogues>))]
public sealed class CpomCatalogues
{
    private readonly ReadingLimits? limits;

    internal CpomCatalogues(IEnumerable<CpomCatalogue> catalogues, string? defaultId, ReadingLimits? limits)
    {
        this.limits = limits;
        All = Array.AsReadOnly(catalogues.Distinct().ToArray());
        Default = defaultId is null ? All[0] : this[defaultId];
    }

    /// <summary>The catalogues, in the order in which they were added; never empty; of one identifier there may be several editions, of different versions.</summary>
    public IReadOnlyList<CpomCatalogue> All { get; }

    /// <summary>The default catalogue, injected as <see cref="CpomCatalogue"/> unless the host registers one itself.</summary>
    public CpomCatalogue Default { get; }

    /// <summary>A catalogue by its identifier: the latest edition of it.</summary>
    /// <param name="id">The identifier, such as "cpom-occitanie-2025-2029".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The host has no such catalogue; the message lists those it has.</exception>
    public CpomCatalogue this[string id] => TryGet(Guard.NotNull(id, nameof(id)), out var catalogue)
        ? catalogue
        : throw new KeyNotFoundException($"The catalogue '{id}' is not registered; there are: {string.Join(", ", All.Select(each => each.Id))}.");

    /// <summary>An edition of a catalogue.</summary>
    /// <param name="id">The identifier, such as "cpom-occitanie-2025-2029".</param>
    /// <param name="version">The version, such as "1.0.0".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The host has no such edition; the message lists those it has.</exception>
    public CpomCatalogue this[string id, string version] => Find(Guard.NotNull(id, nameof(id)), Guard.NotNull(version, nameof(version)))
        ?? throw new KeyNotFoundException($"The catalogue '{id}', version {version}, is not registered; there are: {string.Join(", ", All)}.");

    /// <summary>A catalogue by its identifier, if the host has it: the latest edition of it.</summary>
    /// <param name="id">The identifier; null gives false.</param>
    /// <param name="catalogue">The catalogue; null when there is none.</param>
    /// <returns>Whether the host has the catalogue.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out CpomCatalogue? catalogue)
    {
        catalogue = Editions.Latest(All.Where(each => each.Id == id), each => each.Version);
        return catalogue is not null;
    }

    /// <summary>Reads a contract, "thqse.cpom-contract/1", against the catalogue that it names. What a document means does not depend on the host: one that names none is of "cpom-occitanie-2025-2029", whatever the default.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The contract, whose catalogue is one of <see cref="All"/>, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public ContractReadResult ReadContract(string json) => ContractReader.Read(DocumentBytes.Of(json, limits), All);

    /// <summary>Reads a contract from a stream of UTF-8 bytes, against the catalogue that it names; a byte order mark is accepted.</summary>
    /// <param name="stream">The document, "thqse.cpom-contract/1"; read to its end, synchronously, and not closed.</param>
    /// <returns>The contract, whose catalogue is one of <see cref="All"/>, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public ContractReadResult ReadContract(Stream stream) => ContractReader.Read(DocumentBytes.Of(stream, limits), All);

    /// <summary>Reads a contract from a stream of UTF-8 bytes, such as the body of a request, without blocking a thread, against the catalogue that it names; a byte order mark is accepted.</summary>
    /// <param name="stream">The document, "thqse.cpom-contract/1"; read to its end, asynchronously, and not closed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The contract, whose catalogue is one of <see cref="All"/>, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<ContractReadResult> ReadContractAsync(Stream stream, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => ContractReader.Read(bytes, All), cancellationToken);

    /// <summary>Reads a contract from UTF-8 bytes, such as the body of a request, against the catalogue that it names; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document, "thqse.cpom-contract/1".</param>
    /// <returns>The contract, whose catalogue is one of <see cref="All"/>, or the diagnostics.</returns>
    public ContractReadResult ReadContractUtf8(ReadOnlyMemory<byte> utf8) => ContractReader.Read(DocumentBytes.Of(utf8, limits), All);

    /// <summary>The catalogues, the default one first said.</summary>
    public override string ToString() => $"{string.Join(", ", All)}; default {Default.Id}";

    private CpomCatalogue? Find(string id, string version) => All.FirstOrDefault(each => each.Id == id && each.Version == version);
}
