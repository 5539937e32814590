using System.Text.Json;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Support;

/// <summary>The data files that stand beside the tests.</summary>
internal static class TestFiles
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([AppContext.BaseDirectory, .. parts]);

    public static string[] In(string folder, string pattern = "*.json")
        => [.. Directory.GetFiles(Path(folder.Split('/')), pattern).OrderBy(path => path, StringComparer.Ordinal)];

    /// <summary>The document of a file. A member written twice is an error, where System.Text.Json can tell: since version 10.</summary>
    public static JsonNode Json(string path)
#if NET
        => JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
#else
        => JsonNode.Parse(File.ReadAllText(path))!;
#endif

    public static string Name(string path) => System.IO.Path.GetFileNameWithoutExtension(path);
}
