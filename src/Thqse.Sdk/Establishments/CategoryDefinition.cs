namespace Thqse.Sdk;

/// <summary>What a catalogue or a referential says of a category of its own.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Needs">The members that an establishment of it has to say.</param>
internal sealed record CategoryDefinition(LocalizedText Label, IReadOnlyList<string> Needs);
