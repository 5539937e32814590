using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Fixer sa propre cible, strictement au-dessus de 10 % : pas encore."</summary>
internal sealed class ChosenTargetIsSetSentences : RuleSentences
{
    private readonly ChosenTargetDefinition? definition;

    public ChosenTargetIsSetSentences(ChosenTargetIsSetRule rule) => definition = rule.Definition;

    public override string Asks(Language language) => language.Say("fixer sa propre cible", "fix its own target") + Floor(language);

    public override string Gave(IReadOnlyList<PartVerdict> parts, Language language)
        => Capital(Asks(language)) + Colon(language) + (parts[0].IsMet ? language.Say("fait", "done") : language.Say("pas encore", "not yet"));

    private string Floor(Language language) => definition?.Subject.Declared is { } measure
        ? (definition.Ceiling is null ? language.Say(", strictement au-dessus de ", ", strictly above ") : language.Say(", strictement au-dessous de ", ", strictly below "))
            + NumberText.Of(definition.Ceiling ?? definition.Floor, measure, language, Exact.DocumentDigits)
        : string.Empty;
}
