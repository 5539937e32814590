using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages.Rules;

namespace Thqse.Sdk.Messages;

/// <summary>What a rule asks, in words: "+5 % par rapport à l'année précédente".</summary>
public static class RuleMessages
{
    /// <summary>What a rule asks, before anything is declared.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fiche">The fiche it belongs to.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words, without a full stop; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="fiche"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Describe(this TargetRule rule, Fiche fiche, Language language)
    {
        // A rule knows what it is about; the fiche is still asked for, as a part of the public surface.
        Guard.NotNull(rule, nameof(rule));
        Guard.NotNull(fiche, nameof(fiche));
        return RuleSentences.Of(rule).Asks(language);
    }
}
