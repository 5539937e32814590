using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Passages : déclaré."</summary>
internal sealed class DeclaredSentences : MeasureSentences
{
    public DeclaredSentences(DeclaredRule rule)
        : base(rule)
    {
    }

    protected override string Ask(Language language) => language.Say("déclarer la valeur", "declare the value");

    protected override string? Asked(PartVerdict part, Language language) => null;

    /// <summary>An answer and a rate of 0 / 0 are no numbers, and are declared all the same.</summary>
    protected override string Observed(PartVerdict part, Language language)
        => part.Observed is null && part.IsMet ? language.Say("déclaré", "declared") : base.Observed(part, language);
}
