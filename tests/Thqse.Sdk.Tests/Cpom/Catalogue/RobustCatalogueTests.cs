using System.Globalization;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>Whatever one value of a catalogue becomes, it is refused with diagnostics or has findings: it never fails otherwise.</summary>
public class RobustCatalogueTests
{
    /// <summary>Of the places that a document has many of, such as the cells of its rows, the first and the last.</summary>
    private static readonly string[][] Changed =
    [
        .. Places(JsonNode.Parse(CatalogueFiles.SoundText)!)
            .GroupBy(path => string.Join('/', path.Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out _) ? "*" : name)))
            .SelectMany(alike => new[] { alike.First(), alike.Last() }.Distinct()),
    ];

    public static TheoryData<string> Replacements => ["\"\"", "0", "9999", "[]", "{}", "null"];

    [Theory]
    [MemberData(nameof(Replacements))]
    public void Replacing_one_value_never_fails(string replacement) => NeverFails(place => place.Replace(JsonNode.Parse(replacement)));

    [Fact]
    public void Removing_one_value_never_fails() => NeverFails(place => place.Remove());

    private static void NeverFails(Action<Place> change)
    {
        var failures = Changed.Select(path => Failure(path, change)).OfType<string>().ToArray();
        Assert.True(failures.Length == 0, string.Join(Environment.NewLine, failures));
    }

    private static string? Failure(string[] path, Action<Place> change)
    {
        var document = JsonNode.Parse(CatalogueFiles.SoundText)!;
        change(new Place(path[..^1].Aggregate(document, Step), path[^1]));
        try
        {
            CatalogueFiles.Load(document.ToJsonString()).Check();
            return null;
        }
        catch (DiagnosticsException)
        {
            return null;
        }
#pragma warning disable CA1031 // Any other exception is what the test looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"/{string.Join('/', path)}: {exception.GetType().Name} {exception.Message}";
        }
    }

    private static JsonNode Step(JsonNode node, string name)
        => node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name]!;

    /// <summary>The path of every value below a node, the deepest included.</summary>
    private static IEnumerable<string[]> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Key, member.Value!)),
        JsonArray items => items.SelectMany((item, index) => Below(FormattableString.Invariant($"{index}"), item!)),
        _ => [],
    };

    private static IEnumerable<string[]> Below(string name, JsonNode node)
        => Places(node).Select(path => (string[])[name, .. path]).Prepend([name]);

    private sealed record Place(JsonNode Parent, string Name)
    {
        private int Index => int.Parse(Name, CultureInfo.InvariantCulture);

        public void Replace(JsonNode? value)
        {
            if (Parent is JsonArray list)
            {
                list[Index] = value;
            }
            else
            {
                Parent[Name] = value;
            }
        }

        public void Remove()
        {
            if (Parent is JsonArray list)
            {
                list.RemoveAt(Index);
            }
            else
            {
                Parent.AsObject().Remove(Name);
            }
        }
    }
}
