namespace Thqse.Sdk.Cpom;

/// <summary>One thing that is wrong with a catalogue, with its place. Immutable.</summary>
public sealed class CatalogueFinding
{
    internal CatalogueFinding(CatalogueFindingCode code, IndicatorId? indicator, string place, string detail)
    {
        Code = code;
        Indicator = indicator;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is wrong.</summary>
    public CatalogueFindingCode Code { get; }

    /// <summary>The fiche; null for the catalogue itself.</summary>
    public IndicatorId? Indicator { get; }

    /// <summary>The place within the fiche or the catalogue, such as "rows/large/2026".</summary>
    public string Place { get; }

    /// <summary>The names or numbers at fault, both sides of a broken link.</summary>
    public string Detail { get; }

    /// <summary>Code, place and detail, such as "UndeclaredMeasure CPOM_OS_12 rows/chu-ch/2026: mammogram".</summary>
    public override string ToString()
        => $"{Code} {Indicator?.ToString() ?? "catalogue"} {Place}: {Detail}";
}
