namespace Thqse.Sdk.Messages;

/// <summary>What is not there that has to be: a member, one of several members, or items of a list.</summary>
internal static class MissingMemberMessages
{
    /// <summary>The line to type, of the members that people leave out.</summary>
    private static readonly Dictionary<string, string> Lines = new(StringComparer.Ordinal)
    {
        ["establishment"] = "\"establishment\": { \"category\": \"ch\", \"beds\": 320 }",
        ["category"] = "\"category\": \"ch\"",
        ["beds"] = "\"beds\": 320",
        ["numerator"] = "\"numerator\": 620",
        ["denominator"] = "\"denominator\": 1100",
        ["questionnaire"] = "\"questionnaire\": \"thqse-specimen/sanitary\"",
        ["name"] = "\"name\": \"CH de l'Exemple\"",
        ["version"] = "\"version\": \"1.0.0\"",
        ["label"] = "\"label\": { \"fr\": \"…\", \"en\": \"…\" }",
        ["date"] = "\"date\": \"2027-03-31\"",
        ["due"] = "\"due\": \"2027-03-31\"",
        ["asKnownOn"] = "\"asKnownOn\": \"2027-03-31\"",
        ["event"] = "\"event\": \"admitted\"",
        ["member"] = "\"member\": \"a-01\"",
        ["owner"] = "\"owner\": \"Direction de la qualité\"",
        ["justification"] = "\"justification\": \"aucun parc automobile\"",
        ["points"] = "\"points\": 3",
        ["weight"] = "\"weight\": 1",
        ["reason"] = "\"reason\": \"avenant n° 2\"",
    };

    public static string Of(Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Details.TryGetValue(DiagnosticDetail.AtLeast, out var least))
        {
            return diagnostic.Value == "options"
                ? language.Say("La liste « options » est vide. Choisissez une réponse, ou retirez la question.", "The list \"options\" is empty. Choose an answer, or remove the question.")
                : least == "1" ? language.Say($"La liste « {diagnostic.Value} » est vide. Donnez-en au moins un élément, ou retirez-la si rien ne doit y être dit.", $"The list \"{diagnostic.Value}\" is empty. Give at least one item, or remove it if nothing is to be said there.")
                : language.Say($"La liste « {diagnostic.Value} » est trop courte : au moins {least}.", $"The list \"{diagnostic.Value}\" is too short: at least {least}.");
        }

        if (diagnostic.Cell is not null && diagnostic.Value is "Identifiant" or "Identifier")
        {
            return WorkbookMessages.NoIdentifier(diagnostic.Value, language);
        }

        if (diagnostic.Cell is not null && diagnostic.Value is "numerator" or "denominator")
        {
            return diagnostic.Value == "numerator"
                ? language.Say("Le dénominateur est donné sans son numérateur. Tapez le numérateur, ou videz le dénominateur.", "The denominator is given without its numerator. Type the numerator, or clear the denominator.")
                : language.Say("Le numérateur est donné sans son dénominateur. Tapez le dénominateur, ou videz le numérateur.", "The numerator is given without its denominator. Type the denominator, or clear the numerator.");
        }

        var missing = language.Say($"Il manque le membre {Alternatives(diagnostic, "« ", " »", " ou ")}.", $"The member {Alternatives(diagnostic, "\"", "\"", " or ")} is missing.");
        return missing + (diagnostic.Value == "format" ? Format(language) : diagnostic.Value is { } name && Lines.TryGetValue(name, out var line) ? language.Say($" Ajoutez par exemple {line}.", $" Add for instance {line}.") : language.Say(" Ajoutez-le.", " Add it."))
            + (diagnostic.Value is "numerator" or "denominator" ? PercentageAlone(language) : string.Empty);
    }

    /// <summary>What a rate may be beside its two counts.</summary>
    public static string PercentageAlone(Language language) => language.Say(" Un pourcentage seul s'écrit sans accolades : 56.4.", " A percentage alone is written without braces: 56.4.");

    private static string Format(Language language) => language.Say(
        " Ajoutez-le en tête : \"format\": \"thqse.cpom-contract/1\" pour un contrat, \"thqse.questionnaire-response/1\" pour une réponse.",
        " Add it at the head: \"format\": \"thqse.cpom-contract/1\" for a contract, \"thqse.questionnaire-response/1\" for a response.");

    private static string Alternatives(Diagnostic diagnostic, string open, string close, string or)
        => diagnostic.Expected.Count > 0
            ? string.Join(or, diagnostic.Expected.Select(name => open + name + close))
            : open + diagnostic.Value + close;
}
