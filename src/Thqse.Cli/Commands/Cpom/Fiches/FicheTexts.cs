using NodaTime;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>What the tool says around a fiche.</summary>
internal sealed class FicheTexts(Language language)
{
    public Language Language { get; } = language;

    public string StrategicObjective => Language.Say("Objectif stratégique", "Strategic objective");

    public string Spellings(string spellings) => Language.Say($"Aussi écrit : {spellings}", $"Also spelt: {spellings}");

    public string Context => Language.Say("Contexte", "Context");

    public string Objective => Language.Say("Objectif", "Objective");

    public string Definition => Language.Say("Définition", "Definition");

    public string Formula => Language.Say("Formule", "Formula");

    public string Duration => Language.Say("Durée", "Duration");

    public string Partners => Language.Say("Partenaires", "Partners");

    public string Steering => Language.Say("Pilotage", "Steering");

    public string DataSources => Language.Say("Source des données", "Data sources");

    public string Perimeter => Language.Say("Périmètre", "Perimeter");

    public string Measures => Language.Say("Mesures", "Measures");

    public string Milestones => Language.Say("Jalons", "Milestones");

    public string Options => Language.Say("Options, une à choisir", "Options, one to choose");

    public string ChosenTarget => Language.Say("Cible que l'établissement fixe lui-même", "Target that the establishment fixes itself");

    public string Below(string measure, string figure) => Language.Say(
        $"{measure} : strictement au-dessous de {figure}", $"{measure}: strictly below {figure}");

    public string Above(string measure, string figure) => Language.Say(
        $"{measure} : strictement au-dessus de {figure}", $"{measure}: strictly above {figure}");

    public string Targets => Language.Say("Cibles", "Targets");

    public string Period => Language.Say("Période", "Period");

    public string Evidence => Language.Say("Preuves attendues", "Evidence expected");

    public string Comment(bool isRequired) => isRequired
        ? Language.Say("Commentaire obligatoire", "Comment required")
        : Language.Say("Commentaire", "Comment");

    public string Collection => Language.Say("Recueil", "Collection");

    public string Closing => Language.Say("Clôture", "Closing");

    public string Closes(int year, LocalDate day)
        => Language.Say($"L'année {year} est close à partir du {new CommonTexts(Language).Date(day)}, et chaque autre de même.", $"The year {year} is closed from {new CommonTexts(Language).Date(day)} on, and each other likewise.");

    public string GoodPractice => Language.Say("Bonnes pratiques", "Good practice");

    public string FollowUp => Language.Say("Suivi", "Follow-up");

    public string Ledger => Language.Say("Lectures de la source", "Readings of the source");

    public string Kind(Measure measure) => measure.Kind switch
    {
        MeasureKind.Count => Language.Say("nombre", "count"),
        MeasureKind.Flag => Language.Say("oui ou non", "yes or no"),
        MeasureKind.Quantity => Language.Say("quantité", "quantity"),
        MeasureKind.Class => Language.Say($"classe : {string.Join(", ", measure.Values)}", $"class: {string.Join(", ", measure.Values)}"),
        MeasureKind.Rate when measure.Per != 100 => Language.Say($"taux pour {new CommonTexts(Language).Number(measure.Per)}", $"rate per {new CommonTexts(Language).Number(measure.Per)}"),
        MeasureKind.Rate when measure.IsProportion => Language.Say("part, en %", "share, in %"),
        MeasureKind.Rate => Language.Say("taux, en %", "rate, in %"),
    };

    public string Maximum(string maximum) => Language.Say($"{maximum} au plus", $"at most {maximum}");

    public string Fraction(string numerator, string denominator) => Language.Say($"{numerator}, sur {denominator}", $"{numerator}, over {denominator}");

    public string NotApplicable(NotApplicableReason reason) => reason switch
    {
        NotApplicableReason.WithoutObject => Language.Say("sans objet", "without object"),
        NotApplicableReason.NotConcerned or NotApplicableReason.DeclaredNotConcerned => Language.Say("non concerné", "not concerned"),
    };

    /// <summary>What the numbers of lines are those of; a source that has none is named only.</summary>
    public string Source(SourceDocument source) => source.Lines == 0 || source.Sha256.Length == 0 ? Language.Say(
        $"Source : « {source.Title} », {source.Publisher}.",
        $"Source: \"{source.Title}\", {source.Publisher}.") : Language.Say(
        $"Les numéros de ligne sont ceux d'une extraction du texte de la source, « {source.Title} », d'empreinte SHA-256 {Start(source.Sha256)} ; dans le PDF, cherchez les mots cités.",
        $"Line numbers are those of a text extraction of the source, \"{source.Title}\", of SHA-256 digest {Start(source.Sha256)}; in the PDF, look for the words quoted.");

    /// <summary>Enough of a digest to tell two files apart, on the narrowest screen.</summary>
    private static string Start(string digest) => digest[..Math.Min(16, digest.Length)] + "…";

    public string MoreToRead => Language.Say("Une fiche : thqse cpom fiche ID.", "One fiche: thqse cpom fiche ID.");
}
