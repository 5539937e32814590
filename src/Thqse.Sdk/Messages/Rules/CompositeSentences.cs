using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>What a rule composed of others says: what each of them says, joined.</summary>
internal sealed class CompositeSentences : RuleSentences
{
    private readonly IReadOnlyList<TargetRule> rules;
    private readonly LocalizedText asked;
    private readonly LocalizedText gave;

    /// <param name="rules">The rules it is composed of.</param>
    /// <param name="asked">What stands between what they ask.</param>
    /// <param name="gave">What stands between what they gave.</param>
    public CompositeSentences(IReadOnlyList<TargetRule> rules, LocalizedText asked, LocalizedText gave)
    {
        this.rules = rules;
        this.asked = asked;
        this.gave = gave;
    }

    public override string Asks(Language language) => string.Join(asked[language], rules.Select(rule => Of(rule).Asks(language)));

    public override string Gave(IReadOnlyList<PartVerdict> parts, Language language)
        => string.Join(gave[language], parts.Select(part => Of(part.Rule).Gave([part], language)));
}
