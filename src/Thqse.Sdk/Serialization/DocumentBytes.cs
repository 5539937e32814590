using System.Text;

namespace Thqse.Sdk.Serialization;

/// <summary>The UTF-8 bytes of a document, wherever it comes from: every reader reads bytes.</summary>
internal static class DocumentBytes
{
    public static ReadOnlyMemory<byte> Of(string json) => Encoding.UTF8.GetBytes(Guard.NotNull(json, nameof(json)));

    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        using var buffer = new MemoryStream();
        Guard.NotNull(stream, nameof(stream)).CopyTo(buffer);
        return buffer.ToArray();
    }
}
