using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Cooperation.Loading;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>The colleges, the fee grid and the rules of a cooperation group (<i>groupement de coopération sanitaire</i>), all of them data. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(DocumentJsonConverter<CooperationGroup>))]
public sealed class CooperationGroup
{
    internal CooperationGroup(
        string id,
        string version,
        LocalizedText label,
        LocalizedText notice,
        LocalDate inForceOn,
        SourceDocument? source,
        IReadOnlyList<College> colleges,
        IReadOnlyList<MemberKind> kinds,
        IReadOnlyList<MemberStructure> structures,
        IReadOnlyList<GovernanceRule> governance,
        IReadOnlyList<SourceReading> ledger)
    {
        Id = id;
        Version = version;
        Label = label;
        Notice = notice;
        InForceOn = inForceOn;
        Source = source;
        Colleges = colleges;
        Kinds = kinds;
        Structures = structures;
        Governance = governance;
        Ledger = ledger;
    }

    /// <summary>Normand'e-Santé, its grid in force on 15 June 2023. Loaded once, on first use.</summary>
    public static CooperationGroup Nes2023 => Embedded.Value;

    /// <summary>The groups that the package ships.</summary>
    public static IReadOnlyList<CooperationGroup> Shipped => Together.All;

    /// <summary>The identifier, such as "nes-2023"; never blank.</summary>
    public string Id { get; }

    /// <summary>The version of the data, such as "1.0.0"; never blank.</summary>
    public string Version { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Label { get; }

    /// <summary>What a reader has to know of its origin; shown with what is due by its grid.</summary>
    public LocalizedText Notice { get; }

    /// <summary>A day on which the grid was in force.</summary>
    public LocalDate InForceOn { get; }

    /// <summary>The document whose lines are quoted; null when none is.</summary>
    public SourceDocument? Source { get; }

    /// <summary>The colleges, in order; never empty, their identifiers differ.</summary>
    public IReadOnlyList<College> Colleges { get; }

    /// <summary>The kinds of member, each of one college; never empty, their identifiers differ.</summary>
    public IReadOnlyList<MemberKind> Kinds { get; }

    /// <summary>What members are in the field, each of kinds that the group has; may be empty.</summary>
    public IReadOnlyList<MemberStructure> Structures { get; }

    /// <summary>The rules of governance; may be empty.</summary>
    public IReadOnlyList<GovernanceRule> Governance { get; }

    /// <summary>The readings of the source that are not literal; may be empty.</summary>
    public IReadOnlyList<SourceReading> Ledger { get; }

    /// <summary>A kind of member by its identifier.</summary>
    /// <param name="kind">The identifier, such as "lead-hospital".</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The group has no such kind; the message names those it has.</exception>
    public MemberKind this[string kind] => TryGet(Guard.NotNull(kind, nameof(kind)), out var found)
        ? found
        : throw new KeyNotFoundException($"The group {Id}, version {Version}, has no kind of member '{kind}'; there are: {string.Join(", ", Kinds.Select(each => each.Id))}.");

    /// <summary>A kind of member by its identifier, if the group has it.</summary>
    /// <param name="kind">The identifier; null gives false.</param>
    /// <param name="found">The kind; null when there is none.</param>
    /// <returns>Whether the group has the kind.</returns>
    public bool TryGet(string? kind, [NotNullWhen(true)] out MemberKind? found)
    {
        found = Kinds.FirstOrDefault(each => each.Id == kind);
        return found is not null;
    }

    /// <summary>The college of a kind of member of this group.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The college.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentException">The kind is of another group, which has another college.</exception>
    public College CollegeOf(MemberKind kind)
        => Colleges.FirstOrDefault(college => college.Id == Guard.NotNull(kind, nameof(kind)).College)
            ?? throw new ArgumentException($"The group {Id} has no college '{kind.College}'.", nameof(kind));

    /// <summary>Reads a group from a document "thqse.cooperation/1". Its content is judged by <c>Check()</c>, not here.</summary>
    /// <param name="stream">The document, UTF-8 JSON; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DiagnosticsException">The document is refused; the exception holds everything that is wrong.</exception>
    public static CooperationGroup Load(Stream stream, ReadingLimits? limits = null) => CooperationLoader.FromDocument(Guard.NotNull(stream, nameof(stream)), limits);

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;

    private static class Embedded
    {
        public static readonly CooperationGroup Value = CooperationLoader.FromEmbedded("nes-2023");
    }

    /// <summary>Made when it is first asked for: each of them is loaded then.</summary>
    private static class Together
    {
        public static readonly IReadOnlyList<CooperationGroup> All = [Nes2023];
    }
}
