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

    /// <summary>The place within the fiche or the catalogue, such as "rows/large/2026"; never null.</summary>
    public string Place { get; }

    /// <summary>The names or numbers at fault, both sides of a broken link; never null.</summary>
    public string Detail { get; }

    /// <summary>Whether it would lose or change a target; otherwise a text or a place of the source is at fault.</summary>
    public bool ChangesTargets => Code switch
    {
        CatalogueFindingCode.InconsistentIdentity or CatalogueFindingCode.UnusedMeasure or CatalogueFindingCode.UnusedMilestone or CatalogueFindingCode.UnusedOption
            or CatalogueFindingCode.TotalDisagrees or CatalogueFindingCode.SourceOutside or CatalogueFindingCode.SourceOverlap or CatalogueFindingCode.MissingSection
            or CatalogueFindingCode.MissingTranslation or CatalogueFindingCode.UnknownSubject or CatalogueFindingCode.InvalidLink => false,
        CatalogueFindingCode.DuplicateId or CatalogueFindingCode.YearsOutOfOrder or CatalogueFindingCode.OverlappingRows or CatalogueFindingCode.PopulationHole
            or CatalogueFindingCode.MissingCell or CatalogueFindingCode.UnexpectedCell or CatalogueFindingCode.UndeclaredMeasure or CatalogueFindingCode.UndeclaredMilestone
            or CatalogueFindingCode.UndeclaredOption or CatalogueFindingCode.RuleDoesNotFit or CatalogueFindingCode.ReferenceYearOutOfRange or CatalogueFindingCode.CircularMeasure
            or CatalogueFindingCode.MeasureCannotBeComputed or CatalogueFindingCode.MeasureMemberDoesNotFit or CatalogueFindingCode.MixedDirections => true,
    };

    /// <summary>Code, place and detail, such as "UndeclaredMeasure CPOM_OS_12 rows/chu-ch/2026: mammogram".</summary>
    public override string ToString()
        => $"{Code} {Indicator?.ToString() ?? "catalogue"} {Place}: {Detail}";
}
