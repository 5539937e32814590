using System.Text;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>The UTF-8 bytes of a document, wherever it comes from: every reader reads bytes.</summary>
internal static class DocumentBytes
{
    // No character begins with this byte: the reader says of it what it says of any bytes that are not UTF-8.
    private static readonly byte[] NotText = [0xFF];

    public static ReadOnlyMemory<byte> Of(string json)
    {
        try
        {
            return JsonText.StrictUtf8.GetBytes(Guard.NotNull(json, nameof(json)));
        }
        catch (EncoderFallbackException)
        {
            return NotText;
        }
    }

    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        using var buffer = new MemoryStream();
        Guard.NotNull(stream, nameof(stream)).CopyTo(buffer);
        return buffer.ToArray();
    }
}
