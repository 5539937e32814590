namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>A folder that looks to a program like the root of a clone: the samples, also those of several documents, and the files that a page tells its reader to save. It goes away with the test.</summary>
internal sealed class Workplace : IDisposable
{
    public Workplace(Page page)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples/data"), "*.json*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var block in page.Blocks.Where(block => block.Marked("file") is not null))
        {
            File.WriteAllText(Path.Combine(Folder, block.Marked("file")!), block.Text + "\n");
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("thqse-docs-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
