using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "rien n'est demandé"</summary>
internal sealed class NoTargetSentences : RuleSentences
{
    public override string Asks(Language language) => language.Say("rien n'est demandé", "nothing is asked");

    public override string Gave(IReadOnlyList<PartVerdict> parts, Language language) => string.Empty;
}
