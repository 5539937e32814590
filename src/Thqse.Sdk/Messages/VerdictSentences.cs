using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages.Rules;

namespace Thqse.Sdk.Messages;

/// <summary>What the explanations of a year and of a longer horizon have in common.</summary>
internal static class VerdictSentences
{
    /// <summary>The figures a rule was judged on; empty when there is none.</summary>
    public static string Figures(TargetRule? rule, IReadOnlyList<PartVerdict> parts, Language language)
    {
        Guard.Defined(language, nameof(language));
        var figures = rule is null ? string.Empty : RuleSentences.Of(rule).Gave(parts, language);
        return figures.Length > 0 ? figures + "." : string.Empty;
    }

    /// <summary>": " and the reasons, or nothing.</summary>
    public static string Why(IReadOnlyList<Reason> reasons, Language language)
        => reasons.Count == 0
            ? string.Empty
            : language.Say(" : ", ": ") + string.Join(language.Say(" ; ", "; "), reasons.Select(reason => reason.Label(language)));

    public static string Reading(LedgerEntry entry, Language language) => language.Say("Lecture : ", "Reading: ") + entry.Applied[language];

    public static string Source(Fiche fiche, SourceLines lines, Language language)
    {
        if (lines.Ranges.Count == 0)
        {
            var reference = (lines.Reference ?? fiche.Identity.Lines.Reference!)[language];
            return language.Say($"Source : fiche {fiche.Id}, {reference}.", $"Source: fiche {fiche.Id}, {reference}.");
        }

        var section = fiche.Identity.SectionOf(lines)?.Kind.Label(language);
        var place = section is null ? string.Empty : ", " + section;
        return language.Say($"Source : fiche {fiche.Id}{place}, {Lines(lines, language)}.", $"Source: fiche {fiche.Id}{place}, {Lines(lines, language)}.");
    }

    private static string Lines(SourceLines lines, Language language)
    {
        var isOne = lines.Ranges.Count == 1 && lines.Ranges[0].First == lines.Ranges[0].Last;
        return (isOne ? language.Say("ligne ", "line ") : language.Say("lignes ", "lines ")) + lines;
    }
}
