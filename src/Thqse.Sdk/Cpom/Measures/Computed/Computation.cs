namespace Thqse.Sdk.Cpom;

/// <summary>How the value of a measure follows from those of other measures of its fiche: it is computed, never declared.</summary>
internal abstract class Computation
{
    private protected Computation(params IReadOnlyList<NamedMeasure> parts) => Parts = parts;

    /// <summary>The measures it follows from.</summary>
    public IReadOnlyList<NamedMeasure> Parts { get; }

    /// <summary>Whether what is computed of whole numbers is one.</summary>
    public abstract bool KeepsUnits { get; }

    /// <summary>Whether such a measure can be computed from its parts: a share of shares has no meaning.</summary>
    public abstract bool Fits(Measure measure);

    /// <summary>The years of which the values of the parts are needed, to have the value of a year.</summary>
    public abstract IEnumerable<int> YearsFor(int year);

    /// <summary>The value of a year; not known when one it needs is not.</summary>
    /// <param name="year">The year.</param>
    /// <param name="read">Reads a measure in a year.</param>
    public abstract ReadValue Of(int year, Func<NamedMeasure, int, ReadValue> read);

    /// <summary>The sum of values that all have to be known; else why it is not.</summary>
    protected static ReadValue SumOf(IEnumerable<ReadValue> values)
    {
        var sum = Exact.Zero;
        foreach (var value in values)
        {
            if (!value.Value.IsKnown)
            {
                return value;
            }

            sum = sum.Plus(value.Value);
        }

        return new ReadValue(sum);
    }
}
