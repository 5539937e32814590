using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Thqse.Packages.Tests;

/// <summary>What an assembly and its symbols say of themselves, read without loading them.</summary>
internal static class AssemblyFile
{
    /// <summary>How the compiler marks a document whose source the symbols hold (Portable PDB, Embedded Source).</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static bool HasStrongName(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        return file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned) && !file.GetMetadataReader().GetAssemblyDefinition().PublicKey.IsNil;
    }

    /// <summary>The sources that a debugger would have to look for elsewhere.</summary>
    public static IReadOnlyList<string> SourcesThatAreMissing(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        return [.. reader.Documents.Where(document => !IsEmbedded(reader, document)).Select(document => reader.GetString(reader.GetDocument(document).Name))];
    }

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document)
        => reader.GetCustomDebugInformation(document).Any(each => reader.GetGuid(reader.GetCustomDebugInformation(each).Kind) == EmbeddedSource);
}
