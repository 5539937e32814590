using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Checking;

/// <summary>Reads referentials from files.</summary>
internal static class ReferentialFile
{
    public static Referential Load(ReadOnlyMemory<byte> utf8)
    {
        using var stream = new MemoryStream(utf8.ToArray());
        return Referential.Load(stream);
    }
}
