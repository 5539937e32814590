namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>By what the weights of all questions, and those of all themes, are multiplied.</summary>
public readonly record struct WeightFactors(decimal OfQuestions, decimal OfThemes);
