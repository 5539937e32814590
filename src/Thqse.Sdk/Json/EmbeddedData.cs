namespace Thqse.Sdk.Json;

/// <summary>Opens the data files that the assembly carries.</summary>
internal static class EmbeddedData
{
    public static Stream Open(string folder, string name)
    {
        var resource = folder + "/" + name + ".json";
        return typeof(EmbeddedData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The embedded data has no '{resource}'.");
    }
}
