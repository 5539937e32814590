using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>The parts of the sentences about what moved.</summary>
internal static class ComparisonSentences
{
    public static string Move(MovedVerdict moved, Language language)
    {
        var (before, after) = (State(moved.Before, moved, language), State(moved.After, moved, language));
        return language.Say($"Avant : {before}. Après : {after}.", $"Before: {before}. After: {after}.");
    }

    public static string Because(MovedVerdict moved, Language language)
    {
        var causes = string.Join(language.Say(" ; ", "; "), moved.Because.Select(difference => difference.Explain(language)));
        return moved.OnlyTogether
            ? language.Say($"En cause, ensemble seulement : {causes}.", $"Because of these, only together: {causes}.")
            : language.Say($"En cause : {causes}.", $"Because of: {causes}.");
    }

    /// <summary>A reading by its name and what it means: that of the ledger where the alternative is no longer selected.</summary>
    public static string Reading(LedgerEntry entry, Language language)
    {
        var meaning = entry.Applied[language].TrimEnd('.');
        return entry.IsAlternativeApplied
            ? language.Say($"la lecture {entry.SelectedBy} : « {meaning} »", $"the reading {entry.SelectedBy}: \"{meaning}\"")
            : language.Say($"la lecture du registre au lieu de {entry.SelectedBy} : « {meaning} »", $"the reading of the ledger instead of {entry.SelectedBy}: \"{meaning}\"");
    }

    /// <summary>A member of an establishment's document, in words.</summary>
    public static string Member(EstablishmentMember member, Language language) => member switch
    {
        EstablishmentMember.Name => language.Say("nom", "name"),
        EstablishmentMember.Finess => language.Say("numéro FINESS", "FINESS number"),
        EstablishmentMember.Siret => language.Say("numéro SIRET", "SIRET number"),
        EstablishmentMember.Category => language.Say("catégorie", "category"),
        EstablishmentMember.Beds => language.Say("nombre de lits", "number of beds"),
        EstablishmentMember.SizeClass => language.Say("classe de taille", "size class"),
        EstablishmentMember.Department => language.Say("département", "department"),
        EstablishmentMember.GhtMember => language.Say("appartenance à un GHT", "membership of a GHT"),
        EstablishmentMember.Activities => language.Say("activités", "activities"),
        EstablishmentMember.Attributes => language.Say("ce qu'il dit de lui-même", "what it says of itself"),
        EstablishmentMember.AlreadyEngaged => language.Say("engagement antérieur", "earlier engagement"),
    };

    /// <summary>Both sides show as many digits as it takes to tell their figures apart.</summary>
    private static string State(ComparedVerdict? verdict, MovedVerdict moved, Language language)
    {
        if (verdict is null)
        {
            return language.Say("rien n'est demandé", "nothing is asked");
        }

        var figures = new[]
        {
            Figure(language.Say("demandé", "asked"), verdict.Required, Digits(moved.Before?.Required, moved.After?.Required, verdict), moved, language),
            Figure(language.Say("observé", "observed"), verdict.Observed, Digits(moved.Before?.Observed, moved.After?.Observed, verdict), moved, language),
        }.OfType<string>().ToArray();
        return verdict.Status.Label(language).ToLowerInvariant() + (figures.Length == 0 ? string.Empty : $" ({string.Join(", ", figures)})");
    }

    private static int Digits(decimal? before, decimal? after, ComparedVerdict verdict)
        => Math.Max(NumberText.OfMeasures, Math.Max(NumberText.DigitsToTellApart(before, after), NumberText.DigitsToTellApart(verdict.Required, verdict.Observed)));

    private static string? Figure(string name, decimal? value, int digits, MovedVerdict moved, Language language)
        => value is { } number ? $"{name} {(moved.Measure is { } measure ? NumberText.Of(number, measure, language, digits) : NumberText.Of(number, language, digits))}" : null;
}
