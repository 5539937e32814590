namespace Thqse.Sdk.Cpom;

/// <summary>A measure as a rule or a row names it, found once. A catalogue that has not been checked may name one that its fiche does not declare.</summary>
internal sealed class NamedMeasure
{
    public NamedMeasure(MeasureId id, Measure? declared, int place)
    {
        Id = id;
        Declared = declared;
        Place = place;
    }

    public MeasureId Id { get; }

    /// <summary>Null when the fiche declares none of that name.</summary>
    public Measure? Declared { get; }

    /// <summary>Its place among the measures of the fiche, from 0; -1 when it is none of them.</summary>
    public int Place { get; }

    /// <summary>Whether it is counted in whole units, so that no figure of it has decimals: the mean of counts is none.</summary>
    public bool IsWhole => Declared is { Kind: MeasureKind.Count, Computation: null or { KeepsUnits: true } };

    /// <summary>Whether what is declared later in a year can only add to it: what is counted as it happens.</summary>
    public bool OnlyGrows => Declared is { Kind: MeasureKind.Count, IsStock: false, Computation: null };

    public bool IsProportion => Declared?.IsProportion == true;

    public bool IsSigned => Declared?.IsSigned == true;

    /// <summary>Whether it takes numbers: one that is not declared can take any, and is another finding.</summary>
    public bool IsNumeric => Declared?.IsNumeric != false;

    /// <summary>Whether its values add up over the years: numbers that are never below zero, and are no quotients.</summary>
    public bool AddsUp => CanBe(MeasureKind.Count) || (CanBe(MeasureKind.Quantity) && !IsSigned);

    /// <summary>Whether it is given in percent: a rate per 100.</summary>
    public bool IsInPercent => Declared is { Kind: MeasureKind.Rate, Per: Measure.HundredPer };

    /// <summary>Of how many a rate is.</summary>
    public decimal Per => Declared?.Per ?? Measure.HundredPer;

    public static NamedMeasure Among(IReadOnlyList<Measure> declared, MeasureId id)
    {
        var place = declared.TakeWhile(measure => measure.Id != id).Count();
        return place < declared.Count ? new(id, declared[place], place) : new(id, null, -1);
    }

    /// <summary>Whether it can be of a kind: one that is not declared can be of any, and is another finding.</summary>
    public bool CanBe(MeasureKind kind) => Declared is null || Declared.Kind == kind;

    /// <summary>What has to be declared to have the value of a year: the measure itself, or those from which it is computed.</summary>
    public IEnumerable<(NamedMeasure Measure, int Year)> DeclaredFor(int year) => Declared?.Computation is { } computation
        ? computation.YearsFor(year).SelectMany(each => computation.Parts.SelectMany(part => part.DeclaredFor(each)))
        : [(this, year)];

    public string Label(Language language) => Declared?.Label[language] ?? Id.ToString();
}
