namespace Thqse.Sdk.Cpom.Rules;

/// <summary>Several years, equal to others when they are the same ones: a list would be equal to itself only.</summary>
internal sealed class SeveralYears : IEquatable<SeveralYears>
{
    public SeveralYears(IEnumerable<int> years) => Years = Array.AsReadOnly(years.Distinct().OrderBy(year => year).ToArray());

    public IReadOnlyList<int> Years { get; }

    public bool Equals(SeveralYears? other) => other is not null && Years.SequenceEqual(other.Years);

    public override bool Equals(object? obj) => Equals(obj as SeveralYears);

    public override int GetHashCode() => Years.Aggregate(0, (code, year) => unchecked((code * 397) ^ year));
}
