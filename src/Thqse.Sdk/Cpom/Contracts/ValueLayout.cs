namespace Thqse.Sdk.Cpom;

/// <summary>
/// Where the value of each measure, and of each milestone, in each year is kept: one array for a whole contract, numbered once, so that no rule looks anything up by its name.
/// It depends on the catalogue only.
/// </summary>
internal sealed class ValueLayout
{
    private readonly int[] firsts;
    private readonly int firstYear;
    private readonly int yearCount;

    public ValueLayout(CpomCatalogue catalogue)
    {
        Catalogue = catalogue;
        firstYear = catalogue.Years.FirstDeclarable;
        yearCount = Math.Max(0, catalogue.Years.Last - firstYear + 1);
        firsts = new int[catalogue.Fiches.Count];
        for (var indicator = 0; indicator < firsts.Length; indicator++)
        {
            firsts[indicator] = Count;
            var targets = catalogue.Fiches[indicator].Targets;
            Count += (targets.Measures.Count + targets.Milestones.Count) * yearCount;
        }
    }

    public CpomCatalogue Catalogue { get; }

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <param name="indicator">The place of the indicator in the catalogue.</param>
    /// <param name="place">The place of the measure in its fiche.</param>
    /// <param name="year">A year in which something can be declared.</param>
    public int OfMeasure(int indicator, int place, int year) => firsts[indicator] + (place * yearCount) + year - firstYear;

    /// <summary>The same of a milestone.</summary>
    public int OfMilestone(int indicator, int place, int year) => OfMeasure(indicator, Catalogue.Fiches[indicator].Targets.Measures.Count + place, year);

    /// <summary>What is declared of an indicator, among all the values of a contract.</summary>
    public DeclaredValues Of(int indicator, DeclaredValue[] values) => new(values, firsts[indicator], firstYear, yearCount, Catalogue.Fiches[indicator].Targets.Measures.Count);

    /// <summary>All that a contract declares.</summary>
    public DeclaredValue[] Read(CpomContract contract)
    {
        var values = new DeclaredValue[Count];
        for (var indicator = 0; indicator < firsts.Length; indicator++)
        {
            var fiche = Catalogue.Fiches[indicator];
            foreach (var observation in contract.Declarations(fiche.Id).Observations)
            {
                Read(observation, indicator, fiche.Targets, values);
            }
        }

        return values;
    }

    private void Read(Observation observation, int indicator, FicheTargets targets, DeclaredValue[] values)
    {
        for (var place = 0; place < targets.Measures.Count; place++)
        {
            if (observation.FindValue(targets.Measures[place].Id) is { } value)
            {
                values[OfMeasure(indicator, place, observation.Year)] = DeclaredValue.Of(value, targets.Measures[place]);
            }
        }

        // Silence about a milestone means "no" only in a year about which something is said.
        for (var place = 0; place < targets.Milestones.Count && observation.IsDeclared; place++)
        {
            values[OfMilestone(indicator, place, observation.Year)] = DeclaredValue.Of(observation.Milestones.Contains(targets.Milestones[place].Id) ? DeclaredValue.Reached : DeclaredValue.NotReached, null);
        }
    }
}
