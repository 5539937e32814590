using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>What one vector covers: the row that applies to it, and what it expects there.</summary>
internal sealed class CoveredVector
{
    private readonly Vector vector;
    private readonly Establishment establishment;

    public CoveredVector(Vector vector)
    {
        var contract = ContractDocument.Read(vector.Contract.ToJsonString()).ContractOrThrow();
        this.vector = vector;
        establishment = contract.Establishment;
        Row = CpomCatalogue.Occitanie2025.Plan(contract)[vector.Indicator].Row;
        AsOf = LocalDatePattern.Iso.Parse(vector.AsOf).Value;
    }

    public IndicatorId Indicator => vector.Indicator;

    public JsonObject Contract => vector.Contract;

    public TargetRow? Row { get; }

    public LocalDate AsOf { get; }

    /// <summary>The number of beds when it decides the size; null when the size is stated.</summary>
    public long? DecidedByBeds => establishment.StatedSizeClass is null ? establishment.Beds : null;

    private JsonObject Years => vector.Expected["years"]!.AsObject();

    public bool Expects(int year, VerdictStatus status)
        => Years[FormattableString.Invariant($"{year}")]?["status"]?.GetValue<string>() is { } name && name == Codes<VerdictStatus>.Camel(status);

    public bool ExpectsReason(string reason)
        => Years.Any(year => year.Value!["reasons"]?.AsArray().Any(each => each!.GetValue<string>() == reason) == true);

    /// <summary>Whether the indicator has a rate with numerator 0, over 0 or over some.</summary>
    public bool HasZeroOutOf(bool isZero)
        => Objects(Contract["observations"]).Any(rate => IsZero(rate["numerator"]) == true && IsZero(rate["denominator"]) == isZero);

    private static bool? IsZero(JsonNode? number) => number is null ? null : number.GetValue<decimal>() == 0;

    private static IEnumerable<JsonObject> Objects(JsonNode? node)
        => node is JsonObject members ? members.SelectMany(member => Objects(member.Value)).Prepend(members) : [];
}
