using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Comparisons;

namespace Thqse.Sdk.Cpom;

/// <summary>A verdict that is another one after than before, and why. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MovedVerdict>))]
public sealed class MovedVerdict
{
    internal MovedVerdict(IndicatorEvaluation indicator, VerdictPlace place, ComparedVerdict? before, ComparedVerdict? after, IReadOnlyList<Difference> because)
    {
        Indicator = indicator;
        Place = place;
        Before = before;
        After = after;
        Because = because;
    }

    /// <summary>The indicator.</summary>
    public IndicatorId Id => Indicator.Id;

    /// <summary>What the verdict is about.</summary>
    public VerdictHorizon Horizon => Place.Horizon;

    /// <summary>The year, or the last of those that are summed to date; null for the period.</summary>
    public int? Year => Place.Year;

    /// <summary>The verdict before; null where nothing was asked over several years then, or the earlier edition of the catalogue asked nothing there.</summary>
    public ComparedVerdict? Before { get; }

    /// <summary>The verdict after; null where nothing is asked over several years any more, or the later edition of the catalogue asks nothing there.</summary>
    public ComparedVerdict? After { get; }

    /// <summary>Whether it stands otherwise; else only figures are others.</summary>
    public bool ChangesStatus => Before?.Status != After?.Status;

    /// <summary>The differences each of which moves the verdict when it alone is made; where none alone does, all those that concern it. Never empty.</summary>
    public IReadOnlyList<Difference> Because { get; }

    /// <summary>Whether the differences move the verdict only together.</summary>
    public bool OnlyTogether { get; internal init; }

    /// <summary>The measure of the figures, after or else before; null where there is no single one.</summary>
    public Measure? Measure { get; internal init; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();

    /// <summary>A verdict as it stands in two evaluations.</summary>
    internal static MovedVerdict Of(ComparedIndicator both, VerdictPlace place, IReadOnlyList<Difference> because, bool onlyTogether = false)
        => new((both.After ?? both.Before)!, place, place.In(both.Before), place.In(both.After), because)
        {
            OnlyTogether = onlyTogether,
            Measure = Measured(both.After, place) ?? Measured(both.Before, place),
        };

    private static Measure? Measured(IndicatorEvaluation? indicator, VerdictPlace place) => indicator is null ? null : place.MeasureIn(indicator);

    /// <summary>The indicator as it stands after; as it stood before where the later edition does not have it.</summary>
    internal IndicatorEvaluation Indicator { get; }

    internal VerdictPlace Place { get; }
}
