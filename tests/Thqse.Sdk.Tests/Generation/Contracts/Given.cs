namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>A contract, and what else a property is given of it: one thing for each indicator of its catalogue, in their order.</summary>
public sealed record Given<T>(GeneratedContract Contract, T[] More)
{
    public override string ToString() => $"{Contract}{Environment.NewLine}{string.Join(Environment.NewLine, More)}";
}
