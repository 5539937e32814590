using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Other readings of a ledger that go together: one, a few, or as many as can be.</summary>
internal static class ReadingGenerators
{
    /// <summary>As a contract says them; no member where the ledger offers none.</summary>
    public static Gen<JsonTree> Of(CpomCatalogue catalogue) => Together(catalogue).Select(Document);

    /// <summary>Readings of which no two give one member different values.</summary>
    public static Gen<ReadingId[]> Together(CpomCatalogue catalogue) =>
        from order in Gen.Shuffle(catalogue.SelectableReadings.ToArray())
        from most in Gen.Frequency((3, Gen.Constant(1)), (3, Gen.Choose(2, 5)), (1, Gen.Constant(order.Length)))
        select order.Aggregate(Array.Empty<ReadingId>(), (kept, next) => kept.Length < most && catalogue.ConflictsAmong([.. kept, next]).Count == 0 ? [.. kept, next] : kept);

    public static JsonTree Document(ReadingId[] readings) => readings.Length == 0
        ? JsonTree.Absent
        : JsonTree.Object(readings.GroupBy(reading => reading.Indicator?.ToString() ?? "all").Select(group =>
            (group.Key, group.Count() == 1 ? JsonTree.Text(group.First().Alternative) : JsonTree.Texts([.. group.Select(reading => reading.Alternative)]))));
}
