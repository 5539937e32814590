using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// How the scores of a cohort to attack hang together: four themes with a question each, which come first; above some of them perhaps another theme, then pillars and the whole. What weighs is public.
/// </summary>
internal sealed class Structure
{
    public const int Ends = 4;
    private const int Pillars = 2;
    private readonly (string Id, string Pillar, string? Parent, int Weight)[] themes;
    private readonly bool countsPoints;

    private Structure(bool countsPoints, Ratio step, params (string Id, string Pillar, string? Parent, int Weight)[] themes)
    {
        this.countsPoints = countsPoints;
        this.themes = themes;
        Step = step;
        Questionnaire = Sketch.Load(Document().ToJsonString())[Sketch.QuestionnaireId];
    }

    /// <summary>Themes in pillars.</summary>
    public static Structure Flat { get; } = new(false, (Ratio)1 / 12, ("a", "p", null, 1), ("b", "p", null, 2), ("c", "q", null, 1), ("d", "q", null, 1));

    /// <summary>Two themes below another one, beside a third.</summary>
    public static Structure Nested { get; } = new(false, (Ratio)1 / 60, ("a", "p", "t", 1), ("b", "p", "t", 2), ("c", "p", null, 1), ("d", "q", null, 1), ("t", "p", null, 4));

    /// <summary>Points counted as they are: what applies to an establishment says what weighs.</summary>
    public static Structure Points { get; } = new(true, (Ratio)1 / 60, ("a", "p", null, 1), ("b", "p", null, 2), ("c", "q", null, 1), ("d", "q", null, 1));

    public Questionnaire Questionnaire { get; }

    /// <summary>How far below a level the next possible whole is, at least.</summary>
    public Ratio Step { get; }

    /// <summary>How many scores a card has: the whole, the pillars, the themes.</summary>
    public int Nodes => 1 + Pillars + themes.Length;

    public IReadOnlyList<string> Questions => [.. themes.Take(Ends).Select(theme => theme.Id + "-1")];

    /// <summary>The nodes that are made of others.</summary>
    public IEnumerable<int> Made => Enumerable.Range(0, 1 + Pillars).Concat(Enumerable.Range(0, themes.Length - Ends).Select(each => 1 + Pillars + Ends + each));

    /// <summary>The share of each theme at an end in each node; empty where nothing applies.</summary>
    public IReadOnlyList<Dictionary<int, Ratio>> Shares(bool[] concerned)
    {
        var ends = themes.Take(Ends).Select((theme, place) => concerned[place] ? new Part(new() { [place] = 1 }, theme.Weight) : Part.None).ToArray();
        var above = themes.Skip(Ends).Select(theme => Together(ends.Where((_, place) => themes[place].Parent == theme.Id), theme.Weight)).ToArray();
        var all = ends.Concat(above).ToArray();
        var pillars = themes.Select(theme => theme.Pillar).Distinct().Select(pillar => Together(all.Where((_, place) => themes[place].Pillar == pillar && themes[place].Parent is null), 1)).ToArray();
        return [.. pillars.Prepend(Together(pillars, 1)).Concat(all).Select(part => part.Shares)];
    }

    private Part Together(IEnumerable<Part> parts, int weight)
    {
        var applying = parts.Where(part => part.Shares.Count > 0).ToArray();
        var sum = applying.Aggregate(Ratio.Zero, (sum, part) => sum + part.Weight);
        return new Part(applying.SelectMany(part => part.Shares.Select(share => (share.Key, Share: share.Value * part.Weight / sum))).ToDictionary(share => share.Key, share => share.Share), countsPoints ? sum : weight);
    }

    private JsonObject Document() => Sketch.Document(new JsonObject
    {
        ["aggregation"] = countsPoints ? "points" : null,
        ["pillars"] = new JsonArray("p", "q"),
        ["themes"] = new JsonObject(themes.Select(theme => KeyValuePair.Create<string, JsonNode?>(theme.Id, Theme(theme.Pillar, theme.Parent, theme.Weight)))),
        ["levels"] = new JsonObject { ["bronze"] = AttackedCohorts.Bronze, ["gold"] = AttackedCohorts.Gold },
        ["questions"] = new JsonObject(themes.Take(Ends).Select(theme => KeyValuePair.Create<string, JsonNode?>(theme.Id + "-1", new JsonObject
        {
            ["theme"] = theme.Id,
            ["weight"] = countsPoints ? theme.Weight : 1,
            ["options"] = new JsonObject(Enumerable.Range(0, 101).Select(score => KeyValuePair.Create<string, JsonNode?>(AttackedCohorts.Option(score), score))),
        }))),
    });

    private JsonObject Theme(string pillar, string? parent, int weight)
    {
        var theme = new JsonObject { ["pillar"] = pillar };
        if (!countsPoints)
        {
            theme["weight"] = weight;
        }

        if (parent is not null)
        {
            theme["parent"] = parent;
        }

        return theme;
    }

    private sealed record Part(Dictionary<int, Ratio> Shares, Ratio Weight)
    {
        public static Part None { get; } = new([], 0);
    }
}
