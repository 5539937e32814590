using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>The sentences of each kind of rule.</summary>
internal sealed class RuleSentenceFinder : IRuleVisitor<RuleSentences>
{
    public RuleSentences Visit(NoTargetRule rule) => new NoTargetSentences();

    public RuleSentences Visit(ThresholdRule rule) => new ThresholdSentences(rule);

    public RuleSentences Visit(GrowthRule rule) => new GrowthSentences(rule);

    public RuleSentences Visit(DirectionRule rule) => new DirectionSentences(rule);

    public RuleSentences Visit(FlagRule rule) => new FlagSentences(rule);

    public RuleSentences Visit(MilestoneRule rule) => new MilestoneSentences(rule);

    public RuleSentences Visit(ChosenTargetRule rule) => new ChosenTargetSentences(rule);

    public RuleSentences Visit(ChosenTargetIsSetRule rule) => new ChosenTargetIsSetSentences(rule);

    public RuleSentences Visit(DeclaredRule rule) => new DeclaredSentences(rule);

    public RuleSentences Visit(SomeOfRule rule) => new CompositeSentences(
        rule.Rules,
        new LocalizedText(" ; ", "; "),
        new LocalizedText(" ; ", "; "),
        new LocalizedText($"au moins {rule.AtLeast} sur {rule.Rules.Count} : ", $"at least {rule.AtLeast} of {rule.Rules.Count}: "));

    public RuleSentences Visit(AllOfRule rule) => new CompositeSentences(rule.Rules, asked: new(" ; et ", "; and "), gave: new(". ", ". "));

    public RuleSentences Visit(AnyOfRule rule) => new CompositeSentences(rule.Rules, asked: new(" ; ou ", "; or "), gave: new(" — ou — ", " — or — "));
}
