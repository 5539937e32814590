using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Other declarations, one for each indicator in the order of the catalogue.</summary>
public sealed record OtherObservations(IReadOnlyList<JsonTree> OfIndicators)
{
    public override string ToString() => JsonTree.List(OfIndicators).ToString();
}
