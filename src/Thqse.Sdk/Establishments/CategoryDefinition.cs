namespace Thqse.Sdk;

/// <summary>What a catalogue says of a category of its own.</summary>
/// <param name="Label">What it is.</param>
internal sealed record CategoryDefinition(LocalizedText Label);
