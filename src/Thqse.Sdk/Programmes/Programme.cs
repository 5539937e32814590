using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Programmes.Loading;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>The calendar of a programme as it was known on a day: stages with their windows and deadlines, all of them data. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(DocumentJsonConverter<Programme>))]
public sealed partial class Programme
{
    internal Programme(
        string id,
        string version,
        LocalizedText label,
        LocalizedText notice,
        LocalDate asKnownOn,
        CalendarMoment? period,
        SourceDocument? source,
        IReadOnlyList<ProgrammeSegment> segments,
        IReadOnlyList<ProgrammeStage> stages,
        IReadOnlyList<SourceReading> ledger)
    {
        Id = id;
        Version = version;
        Label = label;
        Notice = notice;
        AsKnownOn = asKnownOn;
        Period = period;
        Source = source;
        Segments = segments;
        Stages = stages;
        Ledger = ledger;
    }

    /// <summary>The identifier, such as "sons-hospital-wave-2"; never blank.</summary>
    public string Id { get; }

    /// <summary>The version of the data, such as "1.0.0"; never blank.</summary>
    public string Version { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Label { get; }

    /// <summary>What a reader has to know, first of all that the calendar can be revised; shown with the state of its stages.</summary>
    public LocalizedText Notice { get; }

    /// <summary>The day on which the calendar was known to be so.</summary>
    public LocalDate AsKnownOn { get; }

    /// <summary>The years for which it is announced, such as 2024..2028: no window, nothing opens or closes by it; null when the source says none.</summary>
    public CalendarMoment? Period { get; }

    /// <summary>The document whose lines are quoted; null when none is.</summary>
    public SourceDocument? Source { get; }

    /// <summary>The parts of what it is about; may be empty.</summary>
    public IReadOnlyList<ProgrammeSegment> Segments { get; }

    /// <summary>The stages, in order; never empty, their identifiers differ, and a stage needs only those before it.</summary>
    public IReadOnlyList<ProgrammeStage> Stages { get; }

    /// <summary>The readings of the source that are not literal; may be empty.</summary>
    public IReadOnlyList<SourceReading> Ledger { get; }

    /// <summary>A stage by its identifier.</summary>
    /// <param name="id">The identifier, such as "balance".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The programme has no such stage; the message names those it has.</exception>
    public ProgrammeStage this[string id] => TryGet(Guard.NotNull(id, nameof(id)), out var stage)
        ? stage
        : throw new KeyNotFoundException($"The programme {Id}, version {Version}, has no stage '{id}'; there are: {string.Join(", ", Stages.Select(each => each.Id))}.");

    /// <summary>A stage by its identifier, if the programme has it.</summary>
    /// <param name="id">The identifier; null gives false.</param>
    /// <param name="stage">The stage; null when there is none.</param>
    /// <returns>Whether the programme has the stage.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out ProgrammeStage? stage)
    {
        stage = Stages.FirstOrDefault(each => each.Id == id);
        return stage is not null;
    }

    /// <summary>Where the programme stands at a moment: the state of each stage, the next deadline, the time left.</summary>
    /// <param name="at">The moment, of the years 1912 to 9999.</param>
    /// <param name="declarations">What was done and when, each stage once; null when nothing is declared. What was done after the moment is not done at it.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of another year.</exception>
    /// <exception cref="ArgumentException">A declaration is null, is of a stage that the programme has not, or the second of a stage.</exception>
    public ProgrammeState At(Instant at, IEnumerable<StageDeclaration>? declarations = null)
        => ProgrammeReading.At(this, LegalTime.Checked(at, nameof(at)), Guard.NoNulls(declarations ?? [], nameof(declarations)));

    /// <summary>Reads a programme from a document "thqse.programme/1". Its content is judged by <c>Check()</c>, not here.</summary>
    /// <param name="stream">The document, UTF-8 JSON; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DiagnosticsException">The document is refused; the exception holds everything that is wrong.</exception>
    public static Programme Load(Stream stream, ReadingLimits? limits = null) => ProgrammeLoader.FromDocument(Guard.NotNull(stream, nameof(stream)), limits);

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
