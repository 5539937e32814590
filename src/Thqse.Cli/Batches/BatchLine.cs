namespace Thqse.Cli.Batches;

/// <summary>What is written of one line.</summary>
/// <param name="Bytes">Whole lines, each with its line feed; none where there is nothing to write.</param>
/// <param name="Problems">How many things are wrong with the document of the line; zero for one that was read.</param>
internal readonly record struct BatchLine(ReadOnlyMemory<byte> Bytes, int Problems);
