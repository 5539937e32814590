using System.Text.Json.Nodes;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Support;

/// <summary>What a reader says of broken documents, held to what stands beside their edits.</summary>
internal static class BrokenReading
{
    /// <summary>Everything that is wrong, no more and no less, each with a sentence in either language.</summary>
    public static void AssertRefused(string folder, string name, Func<byte[], IReadOnlyList<Diagnostic>> read)
    {
        var broken = BrokenDocument.Read(folder, name);
        var wanted = broken.Expected["diagnostics"]!.AsArray().Select(diagnostic => diagnostic!.AsObject()).ToArray();
        var found = read(broken.Utf8);

        Assert.Equal(wanted.Select(Place).Order(StringComparer.Ordinal), found.Select(Place).Order(StringComparer.Ordinal));
        Assert.All(
            wanted.Where(diagnostic => diagnostic["value"] is not null),
            diagnostic => Assert.Contains(found, each => Place(each) == Place(diagnostic) && each.Value == diagnostic["value"]!.GetValue<string>()));
        Assert.All(found, diagnostic =>
        {
            Assert.Matches("[.?]$", diagnostic.Explain(Language.French));
            Assert.Matches("[.?]$", diagnostic.Explain(Language.English));
            Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English));
        });
    }

    private static string Place(JsonObject diagnostic) => diagnostic["code"]!.GetValue<string>() + " " + diagnostic["pointer"]!.GetValue<string>();

    private static string Place(Diagnostic diagnostic) => diagnostic.Code.ToCode() + " " + diagnostic.Pointer;
}
