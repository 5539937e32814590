using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Checking;
using Thqse.Sdk.Diagnosis.Loading;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Pillars, themes, levels and questionnaires of a self-diagnosis, all of them data. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(NoJsonConverter<Referential>))]
public sealed class Referential
{
    private readonly Lazy<ReferentialFinding?> flaw;

    internal Referential(
        string id,
        string version,
        bool isSpecimen,
        LocalizedText label,
        LocalizedText notice,
        IReadOnlyList<Pillar> pillars,
        IReadOnlyList<Theme> themes,
        IReadOnlyList<Level> levels,
        IReadOnlyList<AnswerScale> scales,
        IReadOnlyList<EstablishmentCategory> categories,
        Func<Referential, IReadOnlyList<Questionnaire>> questionnaires)
    {
        Id = id;
        Version = version;
        IsSpecimen = isSpecimen;
        Label = label;
        Notice = notice;
        Pillars = pillars;
        Themes = themes;
        Levels = levels;
        Scales = scales;
        Categories = categories;
        // Each questionnaire names its referential; it finds there all that stands above.
        Questionnaires = questionnaires(this);
        flaw = new Lazy<ReferentialFinding?>(() => ScorableCheck.Run(this).FirstOrDefault());
    }

    /// <summary>The specimen of a THQSE self-diagnosis: four pillars, fifteen themes, two questionnaires written for this project. Unofficial: THQSE® is a third party's trademark. Loaded once, on first use.</summary>
    public static Referential ThqseSpecimen => Specimen.Value;

    /// <summary>Management by quality: four dimensions, 21 questions reworded from public method cards, with a maturity scale of ours. Loaded once, on first use.</summary>
    public static Referential ManagementByQuality => Quality.Value;

    /// <summary>The priorities of cybersecurity of 2024: yes or no, four questions for health establishments and five for medico-social ones, reworded from a public presentation. Loaded once, on first use.</summary>
    public static Referential CyberPriorities2024 => Cyber.Value;

    /// <summary>The referentials that the package ships.</summary>
    public static IReadOnlyList<Referential> Shipped => Together.All;

    /// <summary>The identifier, such as "thqse-specimen".</summary>
    public string Id { get; }

    /// <summary>The version of the data, such as "1.0.0".</summary>
    public string Version { get; }

    /// <summary>Whether it is a specimen, written for demonstration, and no official text.</summary>
    public bool IsSpecimen { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>What a reader has to know of its origin; shown wherever a result is.</summary>
    public LocalizedText Notice { get; }

    /// <summary>The pillars, in order.</summary>
    public IReadOnlyList<Pillar> Pillars { get; }

    /// <summary>The themes, in order.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>The levels, from the lowest; may be empty.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The scales that questions share, in order; may be empty.</summary>
    public IReadOnlyList<AnswerScale> Scales { get; }

    /// <summary>The categories of establishment that answer: those that it declares, else the CHU, the CH, the ESPIC, the clinic and the medico-social establishment; never empty.</summary>
    public IReadOnlyList<EstablishmentCategory> Categories { get; }

    /// <summary>The questionnaires, in order.</summary>
    public IReadOnlyList<Questionnaire> Questionnaires { get; }

    /// <summary>How the scores of questions make those of themes, pillars and the whole.</summary>
    public ScoreAggregation Aggregation { get; internal init; }

    /// <summary>Whether answers may take points away; the score of a theme never falls below 0 for all that.</summary>
    public bool HasPenalties { get; internal init; }

    /// <summary>The first of the findings with which no score would be right; null when there is none.</summary>
    internal ReferentialFinding? Flaw => flaw.Value;

    /// <summary>A questionnaire by its identifier.</summary>
    /// <param name="id">The identifier, such as "thqse-specimen/sanitary".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The referential has no such questionnaire; the message names it and the version.</exception>
    public Questionnaire this[string id] => TryGet(Guard.NotNull(id, nameof(id)), out var questionnaire)
        ? questionnaire
        : throw new KeyNotFoundException($"Questionnaire '{id}' is unknown to the referential {Id}, version {Version}.");

    /// <summary>Looks for a pillar by its identifier.</summary>
    /// <param name="id">The identifier, as documents have it; null gives null.</param>
    /// <returns>The pillar; null when the referential has none of that name.</returns>
    public Pillar? FindPillar(string? id) => Pillars.FirstOrDefault(each => each.Id == id);

    /// <summary>Looks for a theme by its identifier.</summary>
    /// <param name="id">The identifier, as documents have it; null gives null.</param>
    /// <returns>The theme; null when the referential has none of that name.</returns>
    public Theme? FindTheme(string? id) => Themes.FirstOrDefault(each => each.Id == id);

    /// <summary>Looks for a level by its identifier.</summary>
    /// <param name="id">The identifier, as documents have it; null gives null.</param>
    /// <returns>The level; null when the referential has none of that name.</returns>
    public Level? FindLevel(string? id) => Levels.FirstOrDefault(each => each.Id == id);

    /// <summary>A questionnaire by its identifier, if the referential has it.</summary>
    /// <param name="id">The identifier; null gives false.</param>
    /// <param name="questionnaire">The questionnaire; null when there is none.</param>
    /// <returns>Whether the referential has the questionnaire.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out Questionnaire? questionnaire)
    {
        questionnaire = Questionnaires.FirstOrDefault(each => each.Id == id);
        return questionnaire is not null;
    }

    /// <summary>Reads a referential from a document "thqse.referential/1" that holds its questionnaires. Its content is judged by <c>Check()</c>, not here.</summary>
    /// <param name="stream">The document, UTF-8 JSON; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The referential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DiagnosticsException">The document is not of the shape, or too large; the exception holds everything that is wrong.</exception>
    public static Referential Load(Stream stream, ReadingLimits? limits = null) => ReferentialLoader.FromDocument(Guard.NotNull(stream, nameof(stream)), limits);

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;

    private static class Specimen
    {
        public static readonly Referential Value = ReferentialLoader.FromEmbedded("thqse-specimen");
    }

    private static class Quality
    {
        public static readonly Referential Value = ReferentialLoader.FromEmbedded("management-by-quality");
    }

    private static class Cyber
    {
        public static readonly Referential Value = ReferentialLoader.FromEmbedded("cyber-priorities-2024");
    }

    /// <summary>Made when it is first asked for: each of them is loaded then.</summary>
    private static class Together
    {
        public static readonly IReadOnlyList<Referential> All = [ThqseSpecimen, ManagementByQuality, CyberPriorities2024];
    }
}
