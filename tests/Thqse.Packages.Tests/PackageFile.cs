using System.IO.Compression;
using System.Xml.Linq;

namespace Thqse.Packages.Tests;

/// <summary>A package, which is a zip with a description (nuspec).</summary>
public sealed class PackageFile(string path)
{
    /// <summary>The paths of the files, sorted, without those of the container's own format.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            using var zip = ZipFile.OpenRead(path);
            return [.. zip.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheContainer(name)).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The metadata of the nuspec.</summary>
    public XElement Metadata => XDocument.Parse(Text(Names.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().Single();

    /// <summary>The text of one element of the metadata; null when there is none.</summary>
    public string? this[string element] => Metadata.Elements().SingleOrDefault(each => each.Name.LocalName == element)?.Value;

    /// <summary>The dependencies, as "framework: id version".</summary>
    public IReadOnlyList<string> Dependencies =>
        [.. Metadata.Descendants().Where(each => each.Name.LocalName == "dependency").Select(each => $"{each.Parent!.Attribute("targetFramework")!.Value}: {each.Attribute("id")!.Value} {each.Attribute("version")!.Value}")];

    public string Text(string name)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public byte[] Bytes(string name)
    {
        using var zip = ZipFile.OpenRead(path);
        using var from = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsOfTheContainer(string name)
        => name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";
}
