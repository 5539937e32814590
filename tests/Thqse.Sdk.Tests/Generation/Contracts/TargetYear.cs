namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>A year that has targets.</summary>
public readonly record struct TargetYear(int Year);
