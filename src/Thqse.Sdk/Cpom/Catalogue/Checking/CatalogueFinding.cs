using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Checking;

namespace Thqse.Sdk.Cpom;

/// <summary>One thing that is wrong with a catalogue, with its place within the fiche or the catalogue. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CatalogueFinding>))]
public sealed class CatalogueFinding : Finding<CatalogueFindingCode>
{
    internal CatalogueFinding(CatalogueFindingCode code, IndicatorId? indicator, string place, string detail, PopulationExample? example = null)
        : base(code, place, detail)
    {
        Indicator = indicator;
        Example = example;
    }

    /// <summary>The fiche; null for the catalogue itself.</summary>
    public IndicatorId? Indicator { get; }

    /// <summary>The establishment that shows it; null where none does.</summary>
    internal PopulationExample? Example { get; }

    /// <summary>Whether it would lose or change a target; otherwise a text or a place of the source is at fault.</summary>
    public bool ChangesTargets => Code switch
    {
        CatalogueFindingCode.InconsistentIdentity or CatalogueFindingCode.UnusedMeasure or CatalogueFindingCode.UnusedMilestone or CatalogueFindingCode.UnusedOption or CatalogueFindingCode.UnusedAttribute
            or CatalogueFindingCode.TotalDisagrees or CatalogueFindingCode.SourceOutside or CatalogueFindingCode.SourceOverlap or CatalogueFindingCode.MissingSection
            or CatalogueFindingCode.MissingTranslation or CatalogueFindingCode.UnknownSubject or CatalogueFindingCode.InvalidLink or CatalogueFindingCode.UnreachableTarget
            or CatalogueFindingCode.TotalOverExemptYear or CatalogueFindingCode.LooksLikeAFraction or CatalogueFindingCode.IdentifierDoesNotFit => false,
        CatalogueFindingCode.DuplicateId or CatalogueFindingCode.YearsOutOfOrder or CatalogueFindingCode.SizesOutOfOrder or CatalogueFindingCode.OverlappingRows or CatalogueFindingCode.PopulationHole
            or CatalogueFindingCode.MissingCell or CatalogueFindingCode.UnexpectedCell or CatalogueFindingCode.UndeclaredMeasure or CatalogueFindingCode.UndeclaredMilestone
            or CatalogueFindingCode.UndeclaredOption or CatalogueFindingCode.RuleDoesNotFit or CatalogueFindingCode.ReferenceYearOutOfRange or CatalogueFindingCode.CircularMeasure
            or CatalogueFindingCode.MeasureCannotBeComputed or CatalogueFindingCode.MeasureMemberDoesNotFit or CatalogueFindingCode.MixedDirections or CatalogueFindingCode.UndeclaredAttribute or CatalogueFindingCode.AttributeDoesNotFit
            or CatalogueFindingCode.YearWithoutTargets => true,
    };

    /// <summary>Code, fiche, place and detail, such as "UndeclaredMeasure CPOM_OS_12 rows/chu-ch/2026: mammogram".</summary>
    public override string ToString() => $"{Code} {Indicator?.ToString() ?? "catalogue"} {Place}: {Detail}";
}
