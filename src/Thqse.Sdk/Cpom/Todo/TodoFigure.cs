using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How far a measure of a year is from what it has to reach. Immutable. Rates are in percent.</summary>
[JsonConverter(typeof(NoJsonConverter<TodoFigure>))]
public sealed class TodoFigure
{
    internal TodoFigure(Measure measure, decimal? observed, GreenStep step)
    {
        Measure = measure;
        Observed = observed;
        Required = step.Value;
        MustExceed = step.Kind == GreenStepKind.ExceedValue;
        IsLimit = step.IsUpper;
        Numerator = step.Numerator;
        OpenReferenceYear = step.OpenReferenceYear;
    }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>The value declared for the year, in the unit of the measure (percent for a rate); null when there is none, and for a rate whose denominator is zero.</summary>
    public decimal? Observed { get; }

    /// <summary>The smallest value of the year that suffices, or the one to exceed; of a limit the largest one, or the one to stay below; in the unit of the measure (percent for a rate); null while it is not known.</summary>
    public decimal? Required { get; }

    /// <summary>Whether the figure has to be exceeded: reaching it is not enough.</summary>
    public bool MustExceed { get; }

    /// <summary>Whether the figure is one not to exceed: lower is better.</summary>
    public bool IsLimit { get; }

    /// <summary>For a rate declared as two counts, the smallest numerator over the same denominator, a whole number from 0 to 10^15; null otherwise.</summary>
    public decimal? Numerator { get; }

    /// <summary>The year of the reference from which the figure follows, while that year is not closed; null when nothing can change it.</summary>
    public int? OpenReferenceYear { get; }

    /// <summary>What is missing, in the unit of the measure (points of percent for a rate), zero or more; null where one of the two figures is not known.</summary>
    public decimal? Gap => Observed is { } observed && Required is { } required ? Math.Max(0, IsLimit ? observed - required : required - observed) : null;

    /// <summary>What is missing as a share of what is required, from 0 to 1, by which gaps of different units are ordered; null where the gap is not known or nothing is required.</summary>
    public decimal? RelativeGap => Gap is { } gap && Required is { } required and > 0 ? gap / required : null;

    /// <summary>The measure and its figures, such as "mammograms: 803 of 809".</summary>
    public override string ToString() => FormattableString.Invariant($"{Measure.Id}: {Observed} of {Required}");
}
