namespace Thqse.Sdk.Cpom;

/// <summary>A measure as a rule or a row names it, found once. A catalogue that has not been checked may name one that its fiche does not declare.</summary>
internal sealed class NamedMeasure
{
    private NamedMeasure(MeasureId id, Measure? declared)
    {
        Id = id;
        Declared = declared;
    }

    public MeasureId Id { get; }

    /// <summary>Null when the fiche declares none of that name.</summary>
    public Measure? Declared { get; }

    /// <summary>Whether it is counted in whole units, so that no figure of it has decimals.</summary>
    public bool IsWhole => Declared?.Kind switch
    {
        MeasureKind.Count => true,
        MeasureKind.Rate or MeasureKind.Flag or null => false,
    };

    /// <summary>Whether what is declared later in a year can only add to it: what is counted as it happens.</summary>
    public bool OnlyGrows => Declared is { Kind: MeasureKind.Count, IsStock: false };

    public bool IsProportion => Declared?.IsProportion == true;

    public static NamedMeasure Among(IReadOnlyList<Measure> declared, MeasureId id) => new(id, declared.FirstOrDefault(measure => measure.Id == id));

    /// <summary>Whether it can be of a kind: one that is not declared can be of any, and is another finding.</summary>
    public bool CanBe(MeasureKind kind) => Declared is null || Declared.Kind == kind;

    public string Label(Language language) => Declared?.Label[language] ?? Id.ToString();
}
