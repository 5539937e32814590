using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>What a rule of one kind says: what it asks before anything is declared, and what it gave.</summary>
internal abstract class RuleSentences
{
    private static readonly RuleSentenceFinder Finder = new();

    public static RuleSentences Of(TargetRule rule) => rule.Accept(Finder);

    /// <summary>What is asked, without a full stop: "mammographies : au moins 52 (1 par semaine)".</summary>
    public abstract string Asks(Language language);

    /// <summary>The same, with the figures that follow from what is declared already: "mammographies : +5 % par rapport à l'année précédente (au moins 735)".</summary>
    public virtual string Asks(IReadOnlyList<PartVerdict> parts, Language language)
        => Asks(language) + (parts.Count > 0 && Figure(parts[0], language) is { } figure ? " (" + figure + ")" : string.Empty);

    /// <summary>What was observed and what was asked, with the numbers, by each of the parts of the rule; empty when there are none.</summary>
    public abstract string Gave(IReadOnlyList<PartVerdict> parts, Language language);

    /// <summary>What a part comes down to, where the rule does not state it: "au moins 735"; null where it does, or where that is not known yet.</summary>
    protected virtual string? Figure(PartVerdict part, Language language) => null;

    protected static string Colon(Language language) => language.Say(" : ", ": ");

    protected static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
