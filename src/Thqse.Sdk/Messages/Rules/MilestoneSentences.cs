using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Équipe ETP : atteint."</summary>
internal sealed class MilestoneSentences : RuleSentences
{
    private readonly NamedMilestone milestone;

    public MilestoneSentences(MilestoneRule rule) => milestone = rule.Subject.Milestone!;

    public override string Asks(Language language) => milestone.Label(language);

    public override string Gave(IReadOnlyList<PartVerdict> parts, Language language) => Asks(language) + Colon(language) + Observed(parts[0], language);

    private static string Observed(PartVerdict part, Language language)
        => part.IsMet ? language.Say("atteint", "reached")
            : part.Reason == Reason.MissingValue ? language.Say("rien n'est déclaré", "nothing is declared")
            : language.Say("non atteint", "not reached");
}
