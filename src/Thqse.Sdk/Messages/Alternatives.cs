using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Several things of which one is enough, each made of several that are all needed: numbered where both happen, so that "A; and B; or C" is not left to guess.</summary>
internal static class Alternatives
{
    /// <summary>Things that are all needed.</summary>
    public static Together All(IEnumerable<string> things, Language language)
    {
        string[] all = [.. things];
        return new Together(string.Join(language.Say(" ; et ", "; and "), all), all.Length > 1);
    }

    /// <summary>Ways of which one is enough.</summary>
    public static string Join(IEnumerable<Together> ways, Language language)
    {
        Together[] all = [.. ways];
        if (all.Length < 2)
        {
            return string.Concat(all.Select(way => way.Text));
        }

        return all.Any(way => way.IsSeveral)
            ? language.Say("l'un ou l'autre : ", "one or the other: ") + string.Join(language.Say(" ; ou bien ", "; or else "), all.Select((way, place) => FormattableString.Invariant($"({place + 1}) {way.Text}")))
            : string.Join(language.Say(" ; ou ", "; or "), all.Select(way => way.Text));
    }

    /// <summary>What has to be done together, in words.</summary>
    internal readonly record struct Together(string Text, bool IsSeveral);
}
