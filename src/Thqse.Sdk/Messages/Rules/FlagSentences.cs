using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Charte signée : oui."</summary>
internal sealed class FlagSentences : MeasureSentences
{
    public FlagSentences(FlagRule rule)
        : base(rule)
    {
    }

    protected override string Ask(Language language) => language.Say("oui", "yes");

    protected override string? Asked(PartVerdict part, Language language) => null;

    protected override string Observed(PartVerdict part, Language language)
        => part.Reason == Reason.MissingValue ? NotDeclared(language)
            : part.IsMet ? language.Say("oui", "yes")
            : language.Say("non", "no");
}
