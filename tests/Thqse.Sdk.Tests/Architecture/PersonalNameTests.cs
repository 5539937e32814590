using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>
/// The people whom the source documents name are nowhere in the repository. So that this file does not name them either, it holds digests of their names in capitals:
/// of the surname, or of two words where the surname is a word or a common name of its own.
/// </summary>
public partial class PersonalNameTests
{
    private static readonly string[] Digests =
    [
        "d49199d4db372e31", "b92e7b33e0bef1b3", "fa871ddd04087b4a", "5319b8eb2b0d7532", "d0db2ae53f6f4275", "5d7ea564b453a526", "bbc61343cdd7b8a3", "aa31f8fbc8be5796", "18b1537deb18d4ec", "5a8213eff33f48d5",
        "e8f145897d15c227", "3343c919e4778dde", "954490c47c1e46ed", "119f419d9b14183b", "994088d8b114f8c8", "78d97a23f8e20766", "7b9d1afdbed823a7", "57a663f2d759a1d0", "def6387aa7afa6f4",
        "9c7e6d9c20de2399 d31c879d986b07a3", "84f9546d23849842 cd2b6af3f34608ee", "0dbb686e83b87283 a0d4a6737a54383f", "f96b28548cde7a2c fdc2ac6b5f78c362", "f4da1f4d3125ae8b 5597ffc0d90eb19a",
        "34da5464eedd5132 56e5937a6d5af329", "eda1b55e25d4f1c7 56e5937a6d5af329",
    ];

    private static readonly string[] Extensions = [".cs", ".fs", ".json", ".jsonl", ".md", ".txt", ".svg", ".csv", ".props", ".targets"];
    private static readonly string[] Folders = ["src", "tests", "samples", "docs", "vectors"];

    [Fact]
    public void Nobody_whom_the_sources_name_is_named_here()
    {
        var finder = new Finder(Digests);
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root))
            .Where(file => Extensions.Contains(Path.GetExtension(file)) && !IsBuilt(file))
            .ToArray();

        Assert.True(files.Length > 1000);
        Assert.Empty(files.Where(file => finder.IsIn(File.ReadAllText(file))).Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    [Theory]
    [InlineData("Un mot de Jeanne Exemplaire, directrice.", true)]
    [InlineData("\"EXEMPLAIRE Jeanne\"", true)]
    [InlineData("Paul\n  Invente", true)]
    [InlineData("Paul n'invente rien", false)]
    [InlineData("exemplaires", false)]
    public void A_name_is_found_in_whatever_case_and_between_whatever_signs(string text, bool isThere)
        => Assert.Equal(isThere, new Finder([Digest("EXEMPLAIRE"), Digest("PAUL") + " " + Digest("INVENTE")]).IsIn(text));

    private static bool IsBuilt(string file) => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string Digest(string word) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(word)).AsSpan(0, 8)).ToLowerInvariant();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    /// <summary>Looks for names in texts; each word is digested once, however often it comes.</summary>
    private sealed class Finder(IEnumerable<string> digests)
    {
        private readonly HashSet<string> names = [.. digests];
        private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

        public bool IsIn(string text)
        {
            var previous = string.Empty;
            foreach (Match word in Word().Matches(text))
            {
                var digest = DigestOf(word.Value);
                if (names.Contains(digest) || names.Contains(previous + " " + digest))
                {
                    return true;
                }

                previous = digest;
            }

            return false;
        }

        private string DigestOf(string word)
        {
            if (!known.TryGetValue(word, out var digest))
            {
                known.Add(word, digest = Digest(word.ToUpperInvariant()));
            }

            return digest;
        }
    }
}
