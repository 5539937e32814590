using System.IO.Compression;

namespace Thqse.Sdk.SchemaCases;

/// <summary>The schemas that a package file carries.</summary>
internal static class PackagedSchemas
{
    private const string Folder = "schemas/";

    public static void Extract(string package, string folder)
    {
        using var archive = ZipFile.OpenRead(package);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)))
        {
            entry.ExtractToFile(Path.Combine(folder, entry.FullName[Folder.Length..]));
        }
    }
}
