namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>A contract whose catalogue uses the whole language: decreases, several years, computed measures, quantities, classes, nesting, exemptions, attributes, categories and sizes of its own.</summary>
public sealed record RichContract(GeneratedContract Contract)
{
    public override string ToString() => Contract.ToString();
}
