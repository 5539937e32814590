namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Collects the findings about one fiche, or about the catalogue itself.</summary>
internal sealed class FindingBag
{
    private readonly List<CatalogueFinding> findings;
    private readonly IndicatorId? indicator;

    public FindingBag()
        : this([], null)
    {
    }

    private FindingBag(List<CatalogueFinding> findings, IndicatorId? indicator)
    {
        this.findings = findings;
        this.indicator = indicator;
    }

    /// <summary>A bag that adds to the same findings, about a fiche.</summary>
    public FindingBag For(IndicatorId id) => new(findings, id);

    public void Add(CatalogueFindingCode code, string place, string detail)
        => findings.Add(new CatalogueFinding(code, indicator, place, detail));

    /// <summary>Adds what an establishment shows.</summary>
    public void Add(CatalogueFindingCode code, string place, PopulationExample example)
        => findings.Add(new CatalogueFinding(code, indicator, place, example.ToString(), example));

    public void AddDuplicates(string place, IEnumerable<string> ids)
    {
        foreach (var group in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add(CatalogueFindingCode.DuplicateId, place, group.Key);
        }
    }

    public IReadOnlyList<CatalogueFinding> ToList() => findings.AsReadOnly();
}
