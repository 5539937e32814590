using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>One difference between what was evaluated before and after. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Difference>))]
public sealed class Difference
{
    private Difference(DifferenceKind kind, string value, IndicatorId? indicator, IReadOnlyList<EstablishmentMember> members, LedgerEntry? entry = null)
    {
        Entry = entry;
        Kind = kind;
        Value = value;
        Indicator = indicator;
        Members = members;
    }

    /// <summary>What differs.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>
    /// Which: the indicator of declarations, choices and what is not concerned; the later date, as "2027-03-31"; the members of the establishment that differ, as in its document and in this order, such as "beds, activities"; the version of the later edition of the catalogue, such as "1.1.0"; the name of a reading, as "CPOM_OS_20=per-year".
    /// </summary>
    public string Value { get; }

    /// <summary>The indicator, of declarations, choices, what is not concerned and a reading of its ledger; null of a difference that concerns them all.</summary>
    public IndicatorId? Indicator { get; }

    /// <summary>The members of the establishment; empty for another difference.</summary>
    internal IReadOnlyList<EstablishmentMember> Members { get; }

    /// <summary>The entry of the ledger as it is read after, of a reading; null of another difference.</summary>
    internal LedgerEntry? Entry { get; }

    /// <summary>The kind and the value, such as "establishment: beds".</summary>
    public override string ToString() => $"{Codes<DifferenceKind>.Camel(Kind)}: {Value}";

    internal static Difference OfDate(LocalDate date) => new(DifferenceKind.AsOf, DocumentDates.Write(date), null, []);

    internal static Difference OfEstablishment(IReadOnlyList<EstablishmentMember> members) => new(DifferenceKind.Establishment, string.Join(", ", members.Select(Codes<EstablishmentMember>.Camel)), null, members);

    internal static Difference OfReading(LedgerEntry entry) => new(DifferenceKind.Reading, entry.SelectedBy!.Value.ToString(), entry.Indicator, [], entry);

    internal static Difference OfCatalogue(CpomCatalogue after) => new(DifferenceKind.Catalogue, after.Version, null, []);

    internal static Difference OfIndicator(DifferenceKind kind, IndicatorId indicator) => new(kind, indicator.ToString(), indicator, []);
}
