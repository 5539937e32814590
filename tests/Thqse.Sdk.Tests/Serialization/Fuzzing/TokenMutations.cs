using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>One member or item changed in a document: left out, repeated, renamed, replaced by something odd or by something of elsewhere.</summary>
internal static class TokenMutations
{
    private static readonly string[] Touches = ["0", "1", "9", "-", ".", "5", "e2", "e-30", " ", "\\n", "\\ud800", "\\u00a0", "A", "_", "é"];

    /// <param name="document">The document.</param>
    /// <param name="other">Another one, whose members and items can be put into it.</param>
    /// <param name="random">What decides.</param>
    public static JsonTree Of(JsonTree document, JsonTree other, SeededRandom random)
        => JsonPlaces.Change(document, random.Below(int.MaxValue), random.Below(16) switch
        {
            0 or 1 => _ => [],
            2 => member => [member, member],
            3 => member => [(random.OneIn(2) ? random.Of(OddTokens.Names) : Taken(other, random).Name, member.Value)],
            4 => member => [member, (random.Of(OddTokens.Names), Odd(random))],
            5 => member => [member, Taken(other, random)],
            6 or 7 => member => [(member.Name, Taken(other, random).Value)],
            8 or 9 => member => [(member.Name, Touched(member.Value, random))],
            10 or 11 or 12 or 13 => member => [(member.Name, Namesake(member, other, random))],
            _ => member => [(member.Name, Odd(random))],
        });

    private static JsonTree Odd(SeededRandom random) => JsonTree.Raw(random.Of(OddTokens.Values));

    private static (string Name, JsonTree Value) Taken(JsonTree other, SeededRandom random)
    {
        var places = JsonPlaces.Count(other);
        return places == 0 ? (string.Empty, other) : JsonPlaces.All(other).ElementAt(random.Below(places));
    }

    /// <summary>What stands under the same name elsewhere: of all changes the one that is most often right.</summary>
    private static JsonTree Namesake((string Name, JsonTree Value) member, JsonTree other, SeededRandom random)
    {
        JsonTree[] values = [.. JsonPlaces.All(other).Where(each => each.Name == member.Name).Select(each => each.Value)];
        return values.Length == 0 ? member.Value : random.Of(values);
    }

    /// <summary>A number or a text with a few characters more, which may make it wrong, or no JSON.</summary>
    private static JsonTree Touched(JsonTree value, SeededRandom random)
    {
        var text = value.ToString();
        var at = random.OneIn(2) ? Math.Max(0, text.Length - 1) : random.Below(text.Length + 1);
        return JsonTree.Raw(text[..at] + random.Of(Touches) + text[at..]);
    }
}
