using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Hosting;

/// <summary>The definitions that a host works with, to change while AddThqse runs; later changes have no effect.</summary>
[JsonConverter(typeof(NoJsonConverter<ThqseOptions>))]
public sealed class ThqseOptions
{
    internal ThqseOptions(ThqseDefinitions registered)
    {
        Catalogues = [.. registered.Catalogues.All];
        Referentials = [.. registered.Referentials.All];
        DefaultCatalogue = registered.DefaultCatalogue;
        Limits = registered.Limits;
    }

    /// <summary>The catalogues against which contracts can be declared; at least one, with different identifiers, or different versions of one. One that is there twice counts once.</summary>
    /// <value><see cref="CpomCatalogue.Occitanie2025"/>, and what earlier calls added.</value>
    public IList<CpomCatalogue> Catalogues { get; }

    /// <summary>The referentials whose questionnaires can be answered; at least one, with different identifiers, or different versions of one; so with their questionnaires. One that is there twice counts once.</summary>
    /// <value><see cref="Referential.Shipped"/>, and what earlier calls added.</value>
    public IList<Referential> Referentials { get; }

    /// <summary>The identifier of the catalogue that is injected as <see cref="CpomCatalogue"/>; null for the first of <see cref="Catalogues"/>.</summary>
    /// <value>Null, or what an earlier call set.</value>
    public string? DefaultCatalogue { get; set; }

    /// <summary>How much the readers of <see cref="CpomCatalogues"/> and <see cref="Hosting.Referentials"/> take of a document; null for <see cref="ReadingLimits.Default"/>.</summary>
    /// <value>Null, or what an earlier call set.</value>
    public ReadingLimits? Limits { get; set; }

    /// <summary>Adds a catalogue from a file. What cannot be read, and what its check finds, is told by AddThqse with the name of the file and the place in it, together with all other problems.</summary>
    /// <param name="path">The file, "thqse.cpom-catalogue/1", UTF-8 JSON.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    public void AddCatalogueFile(string path) => Named.Read(Guard.NotBlank(path, nameof(path)), () => File.OpenRead(path), LoadCatalogue, Catalogues);

    /// <summary>Adds a catalogue from a stream, such as a resource or what a database keeps. What cannot be read, and what its check finds, is told by AddThqse with the name and the place.</summary>
    /// <param name="name">The name by which the problems are told.</param>
    /// <param name="stream">The document, "thqse.cpom-catalogue/1", UTF-8 JSON; read to its end, synchronously, and not closed.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void AddCatalogue(string name, Stream stream) => Named.Load(Guard.NotBlank(name, nameof(name)), Guard.NotNull(stream, nameof(stream)), LoadCatalogue, Catalogues);

    /// <summary>Adds a referential from a file. What cannot be read, and what its check finds, is told by AddThqse with the name of the file and the place in it, together with all other problems.</summary>
    /// <param name="path">The file, "thqse.referential/1", UTF-8 JSON.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    public void AddReferentialFile(string path) => Named.Read(Guard.NotBlank(path, nameof(path)), () => File.OpenRead(path), LoadReferential, Referentials);

    /// <summary>Adds a referential from a stream. What cannot be read, and what its check finds, is told by AddThqse with the name and the place.</summary>
    /// <param name="name">The name by which the problems are told.</param>
    /// <param name="stream">The document, "thqse.referential/1", UTF-8 JSON; read to its end, synchronously, and not closed.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void AddReferential(string name, Stream stream) => Named.Load(Guard.NotBlank(name, nameof(name)), Guard.NotNull(stream, nameof(stream)), LoadReferential, Referentials);

    /// <summary>How many catalogues and referentials there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Catalogues.Count} catalogues, {Referentials.Count} referentials");

    /// <summary>What was read from files and streams.</summary>
    internal NamedDefinitions Named { get; } = new();

    private static CpomCatalogue LoadCatalogue(Stream stream) => CpomCatalogue.Load(stream);

    private static Referential LoadReferential(Stream stream) => Referential.Load(stream);
}
