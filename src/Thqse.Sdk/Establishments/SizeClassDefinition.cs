namespace Thqse.Sdk;

/// <summary>What a catalogue says of a size class.</summary>
/// <param name="Label">What it is called; null when the catalogue does not say.</param>
/// <param name="From">The smallest number in it.</param>
/// <param name="Below">The number from which on another class begins; null when none does.</param>
/// <param name="By">What is counted; null for beds.</param>
internal sealed record SizeClassDefinition(LocalizedText? Label, long From, long? Below, AttributeDefinition? By);
