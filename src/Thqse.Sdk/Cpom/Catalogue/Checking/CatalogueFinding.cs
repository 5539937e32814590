namespace Thqse.Sdk.Cpom;

/// <summary>One thing that is wrong with a catalogue, with its place within the fiche or the catalogue. Immutable.</summary>
public sealed class CatalogueFinding : Finding<CatalogueFindingCode>
{
    internal CatalogueFinding(CatalogueFindingCode code, IndicatorId? indicator, string place, string detail)
        : base(code, place, detail) => Indicator = indicator;

    /// <summary>The fiche; null for the catalogue itself.</summary>
    public IndicatorId? Indicator { get; }

    /// <summary>Code, fiche, place and detail, such as "UndeclaredMeasure CPOM_OS_12 rows/chu-ch/2026: mammogram".</summary>
    public override string ToString() => $"{Code} {Indicator?.ToString() ?? "catalogue"} {Place}: {Detail}";
}
