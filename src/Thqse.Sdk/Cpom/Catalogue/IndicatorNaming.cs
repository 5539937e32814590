namespace Thqse.Sdk.Cpom;

/// <summary>What a catalogue says of the identifiers of its indicators: how they are made, and which beginning may be left out by who names one.</summary>
internal sealed class IndicatorNaming
{
    private readonly string beginning;

    /// <param name="pattern">How they are made; null when the catalogue does not say.</param>
    /// <param name="mayBeLeftOut">The beginning that may be left out; null when none may.</param>
    public IndicatorNaming(IndicatorPattern? pattern, string? mayBeLeftOut)
    {
        Pattern = pattern;
        MayBeLeftOut = mayBeLeftOut ?? string.Empty;
        beginning = IndicatorSpelling.Fold(MayBeLeftOut);
    }

    /// <summary>Where a catalogue says nothing.</summary>
    public static IndicatorNaming Usual { get; } = new(null, null);

    /// <summary>How identifiers are made; null when the catalogue does not say.</summary>
    public IndicatorPattern? Pattern { get; }

    /// <summary>The beginning that may be left out, such as CPOM_; empty when none may.</summary>
    public string MayBeLeftOut { get; }

    /// <summary>Whether an identifier is made as the catalogue says.</summary>
    public bool Fits(IndicatorId id) => IsComplete(id) && Pattern?.Fits(id) != false;

    /// <summary>Whether nothing was left out of an identifier.</summary>
    public bool IsComplete(IndicatorId id) => id.Folded.StartsWith(beginning, StringComparison.Ordinal);

    /// <summary>An identifier with what was left out of it.</summary>
    public IndicatorId Completed(IndicatorId id) => IsComplete(id) ? id : IndicatorId.Parse(MayBeLeftOut + id);

    /// <summary>The axis of an indicator: what the pattern says, else what stands before the number with which the identifier ends.</summary>
    public string AxisOf(IndicatorId id) => Pattern?.AxisOf(id) ?? IndicatorSpelling.Split(id.Folded).Axis;
}
