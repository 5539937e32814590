using System.Text;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>One thing changed in the bytes of a document, whatever they mean.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Structure = Encoding.ASCII.GetBytes("{}[],:\"\\ 0eE-.\n/u");

    public static byte[] Of(byte[] bytes, SeededRandom random)
    {
        var at = random.Below(bytes.Length + 1);
        var end = Math.Min(bytes.Length, at + 1 + (random.OneIn(4) ? random.Below(200) : random.Below(4)));
        return random.Below(7) switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..end], .. bytes[at..end], .. bytes[end..]],
            2 => [.. bytes[..at], random.Of(Structure), .. bytes[at..]],
            3 => [.. bytes[..at], random.Of(Structure), .. bytes[end..]],
            4 => [.. bytes[..at], (byte)random.Below(256), .. bytes[end..]],
            5 => [.. bytes[..at], .. Moved(bytes, random), .. bytes[at..]],
            _ => random.OneIn(4) ? bytes[..at] : [.. bytes[..at], (byte)random.Below(256), .. bytes[at..]],
        };
    }

    /// <summary>A few bytes of elsewhere in the document.</summary>
    private static byte[] Moved(byte[] bytes, SeededRandom random)
    {
        var from = random.Below(bytes.Length + 1);
        return bytes[from..Math.Min(bytes.Length, from + random.Below(40))];
    }
}
