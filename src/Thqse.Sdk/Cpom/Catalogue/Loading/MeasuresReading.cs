using System.Text.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The measures of a fiche while they are read: one that is computed is made after those it follows from, wherever they stand.</summary>
internal sealed class MeasuresReading
{
    private readonly MeasureForms forms;
    private readonly IReadOnlyList<JsonElement> elements;
    private readonly MeasureId[] ids;
    private readonly bool[] isBegun;
    private readonly Measure?[] made;

    private MeasuresReading(MeasureForms forms, IReadOnlyList<JsonElement> elements)
    {
        this.forms = forms;
        this.elements = elements;
        ids = [.. elements.Select(MeasureForms.Id.Of)];
        isBegun = new bool[ids.Length];
        made = new Measure?[ids.Length];
    }

    /// <summary>The measures of elements whose shape has been checked, in their order.</summary>
    public static IReadOnlyList<Measure> Of(MeasureForms forms, IReadOnlyList<JsonElement> elements)
    {
        var reading = new MeasuresReading(forms, elements);
        return elements.Select((_, place) => reading.At(place)!).ToReadOnly();
    }

    /// <summary>Null while it is being made.</summary>
    private Measure? At(int place)
    {
        if (!isBegun[place])
        {
            isBegun[place] = true;
            made[place] = forms.Read(elements[place], Named);
        }

        return made[place];
    }

    /// <summary>Of a name, the first counts: the catalogue's check reports a second one, one that is not there, and one that follows from itself.</summary>
    private NamedMeasure Named(MeasureId id)
        => Array.IndexOf(ids, id) is var place and >= 0 && At(place) is { } measure ? new(id, measure, place) : new(id, null, -1);
}
