using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>A verdict that another reading of the source would change. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ContestedVerdict>))]
public sealed class ContestedVerdict
{
    internal ContestedVerdict(IndicatorEvaluation indicator, VerdictPlace place, ComparedVerdict? current, IReadOnlyList<MovedVerdict> under)
    {
        Indicator = indicator;
        Place = place;
        Current = current;
        Under = under;
    }

    /// <summary>The indicator.</summary>
    public IndicatorId Id => Indicator.Id;

    /// <summary>What the verdict is about.</summary>
    public VerdictHorizon Horizon => Place.Horizon;

    /// <summary>The year, or the last of those that are summed to date; null for the period.</summary>
    public int? Year => Place.Year;

    /// <summary>The verdict as it stands; null where nothing is asked over several years.</summary>
    public ComparedVerdict? Current { get; }

    /// <summary>What becomes of it, once for each reading that changes it: the reading is the only cause of each. The least sure entry of the ledger comes first. Never empty.</summary>
    public IReadOnlyList<MovedVerdict> Under { get; }

    /// <summary>Whether a reading changes its status; otherwise only figures would be others.</summary>
    public bool ChangesStatus => Under.Any(moved => moved.ChangesStatus);

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();

    internal IndicatorEvaluation Indicator { get; }

    internal VerdictPlace Place { get; }
}
