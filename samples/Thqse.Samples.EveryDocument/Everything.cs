namespace Thqse.Samples.EveryDocument;

/// <summary>Everything that the package makes of documents. The bytes are the same on every run time, trimmed or not: whoever doubts it compares two outputs.</summary>
internal static class Everything
{
    /// <summary>Writes what the package ships, then what it makes of each path: a file is one document, a folder is the responses of one cohort.</summary>
    public static void Write(Stream output, IEnumerable<string> paths)
    {
        var pages = new Pages(output);
        ShippedPages.Write(pages);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                CohortPages.Write(pages.Under(path), path);
            }
            else
            {
                DocumentPages.Write(pages.Under(path), File.ReadAllBytes(path));
            }
        }
    }
}
