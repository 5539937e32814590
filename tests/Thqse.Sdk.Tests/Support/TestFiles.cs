namespace Thqse.Sdk.Tests.Support;

/// <summary>The data files that stand beside the tests.</summary>
internal static class TestFiles
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([AppContext.BaseDirectory, .. parts]);

    public static string[] In(string folder, string pattern = "*.json")
        => [.. Directory.GetFiles(Path(folder.Split('/')), pattern).Order(StringComparer.Ordinal)];

    public static string Name(string path) => System.IO.Path.GetFileNameWithoutExtension(path);
}
