using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What is wrong with a document, and what to do, in words.</summary>
public static class DiagnosticMessages
{
    private const int LongestQuoted = 100;

    /// <summary>The permanent code of a diagnostic, such as "unknown-measure".</summary>
    /// <param name="code">The code.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static string ToCode(this DiagnosticCode code) => Codes<DiagnosticCode>.Kebab(Guard.Defined(code, nameof(code)));

    /// <summary>What is wrong and what to do.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this Diagnostic diagnostic, Language language)
    {
        Guard.NotNull(diagnostic, nameof(diagnostic));
        var value = Quoted(diagnostic.Value);
        var expected = string.Join(", ", diagnostic.Expected);
        var first = diagnostic.Expected.Count > 0 ? diagnostic.Expected[0] : string.Empty;
        if (Empty(diagnostic, expected, language) is { } empty)
        {
            return empty;
        }

        return diagnostic.Code switch
        {
            DiagnosticCode.MalformedJson => MalformedJsonMessages.Of(diagnostic, language),
            DiagnosticCode.UnknownFormat => language.Say($"Le format « {value} » n'est pas celui d'un document attendu ici. Attendu : {expected}.", $"The format \"{value}\" is not that of a document expected here. Expected: {expected}.") + FormatRemedies.Of(diagnostic, language),
            DiagnosticCode.UnknownMember => language.Say($"Le membre « {value} » n'existe pas ici.", $"There is no member \"{value}\" here.") + (diagnostic.Expected.Count == 0 ? language.Say(" Retirez-le.", " Remove it.") : Known(diagnostic, language)) + Elsewhere(diagnostic, language),
            DiagnosticCode.MissingMember => MissingMemberMessages.Of(diagnostic, language),
            DiagnosticCode.WrongType when diagnostic.Cell is not null && first == "number" => WorkbookMessages.NoNumber(value, language),
            DiagnosticCode.WrongType => WrongType(diagnostic, language),
            DiagnosticCode.DuplicateMember when diagnostic.Expected.Count > 1 => Together(diagnostic.Expected, language),
            DiagnosticCode.DuplicateMember => language.Say($"« {value} » est donné deux fois. Gardez-en un seul.", $"\"{value}\" is given twice. Keep one."),
            DiagnosticCode.UnknownCatalogue when diagnostic.Pointer.EndsWith("/catalogueVersion", StringComparison.Ordinal) => language.Say($"L'édition « {value} » du catalogue n'est pas chargée. Chargé : {expected}. Sans ce membre, la plus récente est prise.", $"The edition \"{value}\" of the catalogue is not loaded. Loaded: {expected}. Without this member the latest is taken.") + Suggested(diagnostic, language),
            DiagnosticCode.UnknownCatalogue => language.Say($"Le catalogue « {value} » n'est pas chargé. Chargé : {expected}.", $"The catalogue \"{value}\" is not loaded. Loaded: {expected}.") + Suggested(diagnostic, language),
            DiagnosticCode.UnknownIndicator => language.Say($"L'indicateur « {value} » n'est pas dans le catalogue. Un identifiant s'écrit comme CPOM_OS_12.", $"The indicator \"{value}\" is not in the catalogue. An identifier is written like CPOM_OS_12.") + Suggested(diagnostic, language),
            DiagnosticCode.UnknownMeasure => language.Say($"La fiche n'a pas de mesure « {value} ».", $"The fiche has no measure \"{value}\".") + (diagnostic.Expected.Count == 0 ? language.Say(" Elle n'en a aucune : déclarez un jalon dans « milestones », ou retirez-la.", " It has none: declare a milestone in \"milestones\", or remove it.") : Known(diagnostic, language, isFeminine: true)),
            DiagnosticCode.UnknownMilestone => language.Say($"La fiche n'a pas de jalon « {value} ».", $"The fiche has no milestone \"{value}\".") + (diagnostic.Expected.Count == 0 ? language.Say(" Elle n'en a aucun : déclarez une mesure dans « values », ou retirez-le.", " It has none: declare a measure in \"values\", or remove it.") : Known(diagnostic, language)),
            DiagnosticCode.UnknownOption => language.Say($"La fiche n'a pas d'option « {value} ».", $"The fiche has no option \"{value}\".") + (diagnostic.Expected.Count == 0 ? language.Say(" Elle n'en propose aucune : retirez-la.", " It offers none: remove it.") : Known(diagnostic, language, isFeminine: true)),
            DiagnosticCode.UnknownAttribute => language.Say($"Le catalogue ne demande rien qui s'appelle « {value} » d'un établissement.", $"The catalogue asks nothing called \"{value}\" about an establishment.") + (diagnostic.Expected.Count == 0 ? language.Say(" Retirez-le.", " Remove it.") : Known(diagnostic, language)),
            DiagnosticCode.UnknownReading => language.Say($"Le registre ne propose pas la lecture « {value} ».", $"The ledger offers no reading \"{value}\".") + (diagnostic.Expected.Count == 0 ? language.Say(" Retirez-la.", " Remove it.") : Known(diagnostic, language, isFeminine: true)),
            DiagnosticCode.ConflictingReadings => language.Say($"Les lectures « {Detail(diagnostic, DiagnosticDetail.Member)} » et « {value} » ne vont pas ensemble : elles changent la même case, chacune à sa façon. Gardez l'une des deux.", $"The readings \"{Detail(diagnostic, DiagnosticDetail.Member)}\" and \"{value}\" do not go together: they change the same cell, each in its own way. Keep one of them."),
            DiagnosticCode.YearOutOfRange when diagnostic.Expected.Count == 1 => language.Say($"« {value} » n'est pas une année, écrite comme {first}. Corrigez-la : sa cible serait perdue.", $"\"{value}\" is not a year, written like {first}. Correct it: its target would be lost."),
            DiagnosticCode.YearOutOfRange => language.Say($"On ne déclare rien pour « {value} ». Années possibles : {expected}.", $"Nothing can be declared for \"{value}\". Possible years: {expected}.") + YearMeant(diagnostic, language),
            DiagnosticCode.NegativeValue when diagnostic.Details.TryGetValue(DiagnosticDetail.Member, out var floor) => language.Say(
                $"{value} est négatif, et dans ce référentiel une réponse ne retire pas de points. Donnez zéro ou plus, ou ajoutez \"{floor}\": 0 à l'en-tête : des réponses pourront en retirer, sans qu'un score descende sous zéro.",
                $"{value} is negative, and in this referential no answer takes points away. Give zero or more, or add \"{floor}\": 0 to the head: answers may then take points away, and no score falls below zero."),
            DiagnosticCode.NegativeValue => language.Say($"{value} est négatif. Donnez zéro ou plus, ou retirez la valeur si elle n'est pas connue.", $"{value} is negative. Give zero or more, or leave the value out if it is not known."),
            DiagnosticCode.FractionalCount => language.Say($"{value} n'est pas un nombre entier. On compte ici des unités entières : donnez le nombre sans décimales.", $"{value} is not a whole number. Whole units are counted here: give the number without decimals.") + Thousands(value, language),
            DiagnosticCode.NumeratorExceedsDenominator => language.Say($"Le numérateur dépasse le dénominateur ({value}), ce qui est impossible pour une part. Vérifiez les deux nombres.", $"The numerator is above the denominator ({value}), which a share cannot be. Check both numbers."),
            DiagnosticCode.ChosenTargetAtOrBelowFloor => language.Say($"La cible choisie, {value}, doit être strictement au-dessus de {Detail(diagnostic, DiagnosticDetail.Above)}.", $"The chosen target, {value}, must be strictly above {Detail(diagnostic, DiagnosticDetail.Above)}.") + Percent(diagnostic, language),
            DiagnosticCode.ChosenTargetAtOrAboveCeiling => language.Say($"La cible choisie, {value}, doit être strictement au-dessous de {Detail(diagnostic, DiagnosticDetail.Below)}.", $"The chosen target, {value}, must be strictly below {Detail(diagnostic, DiagnosticDetail.Below)}."),
            DiagnosticCode.TooManyDecimals => language.Say($"{value} a trop de décimales : au plus {Detail(diagnostic, DiagnosticDetail.AtMost)}.", $"{value} has too many decimals: at most {Detail(diagnostic, DiagnosticDetail.AtMost)}."),
            DiagnosticCode.ChosenYearOutOfRange => language.Say($"{value} ne peut pas être l'année de référence. Années possibles : {expected}.", $"{value} cannot be the year of reference. Possible years: {expected}."),
            DiagnosticCode.ComputedMeasure => language.Say($"« {value} » se calcule et ne se déclare pas. Déclarez : {expected}.", $"\"{value}\" is computed, not declared. Declare: {expected}."),
            DiagnosticCode.NumberOutOfRange when diagnostic.Details.ContainsKey(DiagnosticDetail.Comparison) => Compared(diagnostic, language),
            DiagnosticCode.InvalidFiness => language.Say($"« {value} » n'est pas un numéro FINESS : neuf caractères sans espace, comme {first}.", $"\"{value}\" is not a FINESS number: nine characters without spaces, such as {first}.") + (diagnostic.Suggestions.Count > 0 ? Suggested(diagnostic, language) : IdentifierMessages.Finess(diagnostic.Value ?? string.Empty, language)),
            DiagnosticCode.InvalidSiret => language.Say($"« {value} » n'est pas un numéro SIRET : quatorze chiffres sans espace, comme {first}.", $"\"{value}\" is not a SIRET number: fourteen digits without spaces, such as {first}.") + (diagnostic.Suggestions.Count > 0 ? Suggested(diagnostic, language) : IdentifierMessages.Siret(diagnostic.Value ?? string.Empty, language)),
            DiagnosticCode.InvalidDepartment => language.Say($"« {value} » n'est pas le code d'un département, comme {expected}.", $"\"{value}\" is not the code of a department, such as {expected}.") + (diagnostic.Suggestions.Count > 0 ? Suggested(diagnostic, language) : IdentifierMessages.Department(diagnostic.Value ?? string.Empty, language)),
            DiagnosticCode.MissingDepartment => language.Say("Le département manque : ce qui est demandé à cette catégorie en dépend. Ajoutez par exemple \"department\": \"30\".", "The department is missing: what is asked of this category depends on it. Add for instance \"department\": \"30\"."),
            DiagnosticCode.InvalidDate => language.Say($"« {value} » n'est pas une date. Écrivez-la AAAA-MM-JJ, comme {first}.", $"\"{value}\" is not a date. Write it YYYY-MM-DD, such as {first}.") + (LooksLikeADate(diagnostic.Value) ? language.Say(" Ce jour n'existe pas dans le calendrier.", " There is no such day in the calendar.") : Suggested(diagnostic, language)),
            DiagnosticCode.UnknownValue => language.Say($"« {value} » n'est pas une valeur possible. Possibles : {expected}.", $"\"{value}\" is not a possible value. Possible: {expected}.") + (diagnostic.Suggestions.Count < diagnostic.Expected.Count && value.Length > 1 ? Suggested(diagnostic, language) : string.Empty),
            DiagnosticCode.NumberOutOfRange => language.Say($"{value} n'est pas accepté : {Limit(diagnostic, language)}.", $"{value} cannot be accepted: {Limit(diagnostic, language)}.") + (diagnostic.Details.ContainsKey(DiagnosticDetail.MostDigits) ? language.Say(" Arrondissez-le.", " Round it.") : language.Say(" Vérifiez le nombre et son unité.", " Check the number and its unit.")),
            DiagnosticCode.JustificationRequired => language.Say("La justification manque ou est vide. Dites pourquoi l'établissement n'est pas concerné.", "The justification is missing or blank. Say why the establishment is not concerned."),
            DiagnosticCode.UnknownQuestionnaire => language.Say($"Le questionnaire « {value} » n'est pas chargé.", $"The questionnaire \"{value}\" is not loaded.") + Known(diagnostic, language),
            DiagnosticCode.UnknownQuestion => language.Say($"Le questionnaire n'a pas de question « {value} ».", $"The questionnaire has no question \"{value}\".") + Suggested(diagnostic, language),
            DiagnosticCode.UnknownAnswerOption => language.Say($"La question n'a pas de réponse « {value} ».", $"The question has no answer \"{value}\".") + Known(diagnostic, language, isFeminine: true),
            DiagnosticCode.SeveralOptions => language.Say("Une seule réponse est attendue ici. Gardez-en une.", "One answer only is expected here. Keep one."),
            DiagnosticCode.ExclusiveOption => language.Say($"La réponse « {value} » exclut les autres. Gardez-la seule, ou retirez-la.", $"The answer \"{value}\" excludes the others. Keep it alone, or remove it."),
            DiagnosticCode.AnsweredElsewhere => language.Say($"La question « {value} » reprend la réponse de « {first} ». Répondez à celle-ci, une seule fois.", $"The question \"{value}\" has the answer of \"{first}\". Answer that one, once."),
            DiagnosticCode.ImperativeNotConcerned => language.Say("Cette question concerne tout le monde : choisissez une réponse.", "This question concerns everybody: choose an answer."),
            DiagnosticCode.AnsweredNotConcerned => language.Say("La question a une réponse, et elle est aussi déclarée non concernée. Gardez l'un ou l'autre.", "The question is both answered and not concerned. Keep one or the other."),
            DiagnosticCode.DocumentTooLarge => language.Say($"Le document dépasse la taille lue ici : au plus {Grouped(diagnostic, language)} octets. Rien n'en a été lu. Vérifiez que c'est le bon fichier, ou donnez-le en plusieurs documents.", $"The document is larger than what is read here: at most {Grouped(diagnostic, language)} bytes. Nothing of it was read. Check that it is the right file, or give it as several documents."),
            DiagnosticCode.TextTooLong => language.Say($"Ce texte est plus long que ce qu'un tableur garde dans une cellule : au plus {Grouped(diagnostic, language)} caractères. Raccourcissez-le.", $"This text is longer than what a spreadsheet keeps in a cell: at most {Grouped(diagnostic, language)} characters. Shorten it."),
            DiagnosticCode.MoreDiagnostics => language.Say($"Et d'autres problèmes encore : {value} de plus. Corrigez d'abord ceux-ci.", $"And there are more problems: {value} besides. Correct these first."),
            DiagnosticCode.MalformedWorkbook or DiagnosticCode.MissingSheet or DiagnosticCode.MissingColumn or DiagnosticCode.MergedCells or DiagnosticCode.AmbiguousNumber
                or DiagnosticCode.DateForNumber or DiagnosticCode.FormulaError or DiagnosticCode.FormulaNotComputed => WorkbookMessages.Of(diagnostic.Code, value, expected, language),
            DiagnosticCode.InvalidLines => language.Say($"« {value} » ne désigne pas des lignes. Écrivez des plages croissantes, comme {first}.", $"\"{value}\" does not designate lines. Write ascending ranges, such as {first}."),
            DiagnosticCode.InvalidMoment => language.Say($"« {value} » n'est pas un moment d'un calendrier, ou l'heure n'existe pas ce jour-là. Écrivez-le comme l'un de : {expected}.", $"\"{value}\" is no moment of a calendar, or there is no such hour on that day. Write it like one of: {expected}."),
            DiagnosticCode.UnknownStage => language.Say($"L'étape « {value} » n'est pas parmi celles qui précèdent.", $"The stage \"{value}\" is not among those before.") + Known(diagnostic, language, isFeminine: true),
            DiagnosticCode.ClosesBeforeItOpens => language.Say($"La fermeture, {value}, est avant l'ouverture, {first}. Corrigez l'une des deux.", $"The closing, {value}, is before the opening, {first}. Correct one of them."),
            DiagnosticCode.UnknownTask => language.Say($"La méthode n'a pas de tâche « {value} ».", $"The method has no task \"{value}\".") + Known(diagnostic, language, isFeminine: true),
            DiagnosticCode.UnknownCooperation => language.Say($"Le groupement « {value} » n'est pas chargé.", $"The cooperation group \"{value}\" is not loaded.") + Known(diagnostic, language),
            DiagnosticCode.UnknownCollege => language.Say($"Le groupement n'a pas de collège « {value} ».", $"The cooperation group has no college \"{value}\".") + Known(diagnostic, language),
            DiagnosticCode.UnknownMemberKind => language.Say($"Le groupement n'a pas d'adhérent de ce genre ici : « {value} ».", $"The cooperation group has no member of that kind here: \"{value}\".") + Known(diagnostic, language),
            DiagnosticCode.NotAMember => language.Say($"« {value} » n'est pas adhérent à cette date. Vérifiez l'identifiant et la date de son admission.", $"\"{value}\" is not a member on that day. Check the identifier and the day of its admission."),
            DiagnosticCode.AlreadyAMember => language.Say($"« {value} » est déjà adhérent à cette date. Retirez cette admission, ou déclarez d'abord son départ (\"left\") ; deux adhérents ont deux identifiants.", $"\"{value}\" is a member already on that day. Remove this admission, or declare first that it left (\"left\"); two members have two identifiers."),
            DiagnosticCode.ConflictingEvents => language.Say($"« {value} » a deux événements le même jour : on ne peut pas dire lequel vient d'abord. Gardez-en un.", $"\"{value}\" has two events on the same day: which comes first cannot be told. Keep one."),
        };
    }

    /// <summary>A sentence stays readable whatever it quotes; the whole value is in <see cref="Diagnostic.Value"/>.</summary>
    private static string Quoted(string? value)
    {
        if (value is null || value.Length <= LongestQuoted)
        {
            return value ?? string.Empty;
        }

        // Half a character could not be written.
        var length = char.IsHighSurrogate(value[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted;
        return value.Substring(0, length) + "…";
    }

    private static string WrongType(Diagnostic diagnostic, Language language)
    {
        var types = string.Join(language.Say(" ou ", " or "), diagnostic.Expected.Select(type => TypeName(type, language)));
        return diagnostic.Value == "null" && diagnostic.Pointer.Length > 0
            ? language.Say($"null n'est pas accepté : retirez le membre s'il n'a pas de valeur. Attendu : {types}.", $"null is not accepted: leave the member out if it has no value. Expected: {types}.")
            : language.Say($"Il faut ici {types}.", $"This must be {types}.")
                + (diagnostic.Pointer.Length == 0 ? language.Say(" Un document est un seul objet : donnez-en un par fichier.", " A document is one object: give one in each file.") : TypeRemedies.Of(diagnostic, language));
    }

    private static string TypeName(string type, Language language) => type switch
    {
        "object" => language.Say("un objet { }", "an object { }"),
        "array" => language.Say("une liste [ ]", "a list [ ]"),
        "string" => language.Say("un texte entre guillemets", "a text in quotes"),
        "identifier" => language.Say("un identifiant, fait de lettres sans accent, de chiffres, de « . », « _ » et « - », et qui commence par une lettre ou un chiffre", "an identifier, made of letters of English, digits, '.', '_' and '-', and beginning with a letter or a digit"),
        "number" => language.Say("un nombre", "a number"),
        "null" => language.Say("null, faute de valeur", "null, as there is no value"),
        _ => language.Say("true ou false", "true or false"),
    };

    /// <summary>The limit that was passed: how many digits there may be, where these are too many, else the largest number.</summary>
    private static string Limit(Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Details.TryGetValue(DiagnosticDetail.MostDigits, out var digits))
        {
            return language.Say($"au plus {digits} chiffres, décimales comprises", $"at most {digits} digits, decimals included");
        }

        if (diagnostic.Details.TryGetValue(DiagnosticDetail.AtLeast, out var least))
        {
            return language.Say($"au moins {least}", $"at least {least}");
        }

        // A number as far below zero is out of range too, and for it "at most" alone would be no help.
        var isBelow = diagnostic.Value?.StartsWith("-", StringComparison.Ordinal) == true;
        return (isBelow ? language.Say("au moins 0, et ", "at least 0, and ") : string.Empty) + language.Say("au plus ", "at most ") + Grouped(diagnostic, language);
    }

    /// <summary>Fifteen zeros in a row cannot be counted.</summary>
    private static string Grouped(Diagnostic diagnostic, Language language)
        => Detail(diagnostic, DiagnosticDetail.AtMost) is var most && decimal.TryParse(most, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberText.Of(number, language) : most;

    /// <summary>One of the figures and names of the diagnostic; a question mark for one that it does not tell, having been made by a host.</summary>
    private static string Detail(Diagnostic diagnostic, DiagnosticDetail detail) => diagnostic.Details.TryGetValue(detail, out var value) ? value : "?";

    private static string Known(Diagnostic diagnostic, Language language, bool isFeminine = false)
        => diagnostic.Suggestions.Count > 0 ? Suggested(diagnostic, language)
            : diagnostic.Expected.Count > 0 ? language.Say($" {(isFeminine ? "Connues" : "Connus")} : {string.Join(", ", diagnostic.Expected)}.", $" Known: {string.Join(", ", diagnostic.Expected)}.")
            : string.Empty;

    private static string Suggested(Diagnostic diagnostic, Language language)
        => diagnostic.Suggestions.Count == 1 && HidesASpace(diagnostic.Value, diagnostic.Suggestions[0])
            ? language.Say($" Une espace, peut-être invisible, s'y est glissée : effacez-la pour écrire « {diagnostic.Suggestions[0]} ».", $" A space, maybe an invisible one, is in it: delete it to write \"{diagnostic.Suggestions[0]}\".")
            : diagnostic.Suggestions.Count > 0
            ? language.Say($" Vouliez-vous dire : {string.Join(", ", diagnostic.Suggestions)} ?", $" Did you mean: {string.Join(", ", diagnostic.Suggestions)}?")
            : string.Empty;

    /// <summary>A text of blanks, where a number, a code or one of several values has to stand; null where there is a text, or the sentence of the code says it.</summary>
    private static string? Empty(Diagnostic diagnostic, string expected, Language language)
        => string.IsNullOrWhiteSpace(diagnostic.Value) && diagnostic.Value is not null
            ? diagnostic.Code switch
            {
                DiagnosticCode.InvalidFiness or DiagnosticCode.InvalidSiret or DiagnosticCode.InvalidDepartment or DiagnosticCode.InvalidDate
                    => language.Say($"Le texte est vide. Écrivez-le comme {expected}, ou retirez le membre.", $"The text is empty. Write it like {expected}, or remove the member."),
                DiagnosticCode.UnknownValue or DiagnosticCode.UnknownCatalogue or DiagnosticCode.UnknownFormat
                    => language.Say($"Le texte est vide. Possibles : {expected}.", $"The text is empty. Possible: {expected}."),
                _ => null,
            }
            : null;

    /// <summary>Members of which one only can stand; a number to reach and one not to exceed are two rules.</summary>
    private static string Together(IReadOnlyList<string> names, Language language) => language.Say(
            $"{string.Join(" et ", names.Select(name => $"« {name} »"))} ne vont pas ensemble. Gardez l'un d'eux, et retirez le reste.",
            $"{string.Join(" and ", names.Select(name => $"\"{name}\""))} do not go together. Keep one of them, and remove the rest.")
        + (names.Any(name => name is "atLeast" or "moreThan") && names.Any(name => name is "atMost" or "lessThan")
            ? language.Say(" Un intervalle s'écrit « allOf » avec deux seuils.", " A range is written \"allOf\" with two thresholds.")
            : string.Empty);

    /// <summary>Where what is written here has its place.</summary>
    private static string Elsewhere(Diagnostic diagnostic, Language language)
        => diagnostic.Suggestions.Count > 0 ? string.Empty
            : diagnostic.Expected.Contains("values") && diagnostic.Expected.Contains("milestones") ? language.Say(" Une mesure se déclare dans « values », un jalon dans « milestones ».", " A measure is declared in \"values\", a milestone in \"milestones\".")
            : diagnostic.Expected.SequenceEqual(["numerator", "denominator"]) ? MissingMemberMessages.PercentageAlone(language)
            : string.Empty;

    /// <summary>The possible years that stand in a text.</summary>
    private static string YearMeant(Diagnostic diagnostic, Language language)
    {
        var meant = diagnostic.Expected.Where(year => diagnostic.Value?.Contains(year) == true).ToArray();
        return meant.Length > 0 ? language.Say($" Vouliez-vous dire : {string.Join(", ", meant)} ?", $" Did you mean: {string.Join(", ", meant)}?") : string.Empty;
    }

    /// <summary>Four digits, two and two.</summary>
    private static bool LooksLikeADate(string? value) => value is { Length: 10 } && value[4] == '-' && value[7] == '-' && AsciiDigits.AreAll(value.Remove(7, 1).Remove(4, 1));

    /// <summary>Whether a name differs from the one that was probably meant by nothing that can be seen.</summary>
    private static bool HidesASpace(string? value, string meant)
        => value is not null && meant == string.Concat(value.Where(character => !char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format));

    /// <summary>1.770 of what is counted is 1770 with a point between thousands, for who wrote it so.</summary>
    private static string Thousands(string value, Language language)
    {
        var parts = value.Split('.');
        return parts.Length == 2 && parts[0].Length < 4 && parts[1].Length == 3 && parts[0] != "0" && parts.All(AsciiDigits.AreAll)
            ? language.Say($" Si le point sépare les milliers, écrivez {parts[0]}{parts[1]}.", $" If the point separates thousands, write {parts[0]}{parts[1]}.")
            : string.Empty;
    }

    /// <summary>A target of 0.15 was chosen in percent, for who meant 15 of them.</summary>
    private static string Percent(Diagnostic diagnostic, Language language)
        => decimal.TryParse(diagnostic.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1
            && decimal.TryParse(Detail(diagnostic, DiagnosticDetail.Above), NumberStyles.Float, CultureInfo.InvariantCulture, out var floor) && value * 100 > floor
            && (value * 100).ToString("0.############################", CultureInfo.InvariantCulture) is var meant
            ? language.Say($" Un taux se donne en pour cent : si {NumberText.Percent(value * 100, language)} est voulu, écrivez {meant}.", $" A rate is given in percent: if {NumberText.Percent(value * 100, language)} is meant, write {meant}.")
            : string.Empty;

    /// <summary>A number that another member does not allow.</summary>
    private static string Compared(Diagnostic diagnostic, Language language)
    {
        var relation = Detail(diagnostic, DiagnosticDetail.Comparison) switch
        {
            "=" => language.Say("il doit être égal à", "it must equal"),
            ">=" => language.Say("il doit être au moins égal à", "it must be at least"),
            _ => language.Say("il doit être au plus égal à", "it must be at most"),
        };
        var (name, value) = (Detail(diagnostic, DiagnosticDetail.Member), Quoted(Detail(diagnostic, DiagnosticDetail.MemberValue)));
        return language.Say(
            $"{Quoted(diagnostic.Value)} n'est pas accepté : {relation} « {name} », qui vaut {value}.",
            $"{Quoted(diagnostic.Value)} cannot be accepted: {relation} \"{name}\", which is {value}.");
    }
}
