using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>What a rule composed of others says: what each of them says, joined; what a composite among them says stands in brackets.</summary>
internal sealed class CompositeSentences : RuleSentences
{
    private readonly IReadOnlyList<TargetRule> rules;
    private readonly LocalizedText asked;
    private readonly LocalizedText gave;
    private readonly LocalizedText? before;

    /// <param name="rules">The rules it is composed of.</param>
    /// <param name="asked">What stands between what they ask.</param>
    /// <param name="gave">What stands between what they gave.</param>
    /// <param name="before">What stands before them; null for nothing.</param>
    public CompositeSentences(IReadOnlyList<TargetRule> rules, LocalizedText asked, LocalizedText gave, LocalizedText? before = null)
    {
        this.rules = rules;
        this.asked = asked;
        this.gave = gave;
        this.before = before;
    }

    public override string Asks(Language language) => Before(language) + string.Join(asked[language], rules.Select(rule => Bracketed(rule, Of(rule).Asks(language))));

    public override string Asks(IReadOnlyList<PartVerdict> parts, Language language)
        => Before(language) + string.Join(asked[language], PartsOf(parts).Select(each => Bracketed(each.Rule, Of(each.Rule).Asks(each.Parts, language))));

    public override string Gave(IReadOnlyList<PartVerdict> parts, Language language)
    {
        var said = PartsOf(parts).Where(each => each.Parts.Count > 0).Select(each => Bracketed(each.Rule, Of(each.Rule).Gave(each.Parts, language))).ToArray();
        return said.Length == 0 ? string.Empty : Before(language) + string.Join(gave[language], said);
    }

    /// <summary>Each of the rules, with what its own parts gave.</summary>
    private IEnumerable<(TargetRule Rule, IReadOnlyList<PartVerdict> Parts)> PartsOf(IReadOnlyList<PartVerdict> parts)
    {
        var first = 0;
        foreach (var rule in rules)
        {
            PartVerdict[] own = [.. parts.Skip(first).Take(rule.Parts.Count)];
            first += own.Length;
            yield return (rule, own);
        }
    }

    private static string Bracketed(TargetRule rule, string text) => rule.Composed.Count == 0 ? text : "(" + text + ")";

    private string Before(Language language) => before?[language] ?? string.Empty;
}
