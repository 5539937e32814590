using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What a builder was told so far, by the names under which it was told; nothing is checked yet.</summary>
internal sealed class BuiltDeclarations(CpomCatalogue catalogue)
{
    private readonly Dictionary<IndicatorId, string> spellings = [];

    public Dictionary<string, BuiltChoice> Choices { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> NotConcerned { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SortedDictionary<int, BuiltObservation>> Observations { get; } = new(StringComparer.Ordinal);

    /// <summary>The name under which an indicator stands in the document: the first spelling of it that was given, so that it does not stand there twice.</summary>
    public string NameOf(string indicator)
    {
        if (!IndicatorId.TryParse(indicator, out var id))
        {
            return indicator;
        }

        id = catalogue.Known(id);
        if (!spellings.TryGetValue(id, out var spelling))
        {
            spellings[id] = spelling = indicator;
        }

        return spelling;
    }

    /// <summary>A choice of which nothing is said, or nothing any more, is none.</summary>
    public void Choose(string indicator, Func<BuiltChoice, BuiltChoice> change)
    {
        var name = NameOf(indicator);
        var changed = change(Choices.TryGetValue(name, out var choice) ? choice : default);
        if (changed == default)
        {
            Choices.Remove(name);
        }
        else
        {
            Choices[name] = changed;
        }
    }

    public BuiltObservation Observation(string indicator, int year)
    {
        var name = NameOf(indicator);
        if (!Observations.TryGetValue(name, out var years))
        {
            Observations[name] = years = [];
        }

        if (!years.TryGetValue(year, out var observation))
        {
            years[year] = observation = new BuiltObservation();
        }

        return observation;
    }
}
