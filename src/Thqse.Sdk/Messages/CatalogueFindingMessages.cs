using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What is wrong with a catalogue, where, and what to do, for somebody who writes one and reads no code.</summary>
public static class CatalogueFindingMessages
{
    /// <summary>The permanent code of a finding in documents, such as "population-hole".</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static string ToCode(this CatalogueFinding finding) => Codes<CatalogueFindingCode>.Kebab(Guard.NotNull(finding, nameof(finding)).Code);

    /// <summary>Where it is, in words: the indicator, then the row, the year or another place within it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="catalogue">The catalogue in which it was found.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> or <paramref name="catalogue"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Where(this CatalogueFinding finding, CpomCatalogue catalogue, Language language)
    {
        Guard.NotNull(finding, nameof(finding));
        Guard.NotNull(catalogue, nameof(catalogue));
        var owner = finding.Indicator is { } id && catalogue.TryGet(id, out var fiche) ? $"{id} – {fiche.Label[language]}" : language.Say("Le catalogue", "The catalogue");
        var parts = finding.Place.Split('/');
        return owner + (parts.Length > 1 && parts[0] == "rows"
            ? language.Say($", population {parts[1]}", $", row {parts[1]}") + (parts.Length > 2 ? ", " + Within(parts[2], language) : string.Empty)
            : ", " + finding.Place);
    }

    /// <summary>What is wrong and what to do.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this CatalogueFinding finding, Language language)
    {
        var detail = Guard.NotNull(finding, nameof(finding)).Example is { } example ? PopulationExampleMessages.Describe(example, language) : finding.Detail;
        return finding.Code switch
        {
            CatalogueFindingCode.DuplicateId when detail.Contains(", ") => language.Say($"{detail} désignent un seul indicateur : ni les majuscules, ni les zéros devant un nombre, ni ce que l'en-tête permet d'omettre (\"mayBeLeftOut\") ne comptent. Donnez un autre identifiant à l'un des deux.", $"{detail} name one indicator: neither capitals, nor zeros in front of a number, nor what the head lets one leave out (\"mayBeLeftOut\") count. Give one of the two another identifier."),
            CatalogueFindingCode.DuplicateId => language.Say($"« {detail} » est donné deux fois. Donnez un autre identifiant à l'un des deux.", $"\"{detail}\" is given twice. Give one of the two another identifier."),
            CatalogueFindingCode.InconsistentIdentity => language.Say($"« {detail} » ne va pas avec l'identifiant de la fiche. Accordez les deux.", $"\"{detail}\" does not go with the identifier of the fiche. Make them agree."),
            CatalogueFindingCode.YearsOutOfOrder => language.Say($"Les années ne se suivent pas : {detail}. Les années antérieures viennent avant la première, et la première avant la dernière.", $"The years are not in order: {detail}. Earlier years come before the first, and the first before the last."),
            CatalogueFindingCode.SizesOutOfOrder => language.Say($"Les classes de taille ne vont pas : {detail}. La plus petite commence à 0, et chacune à un autre nombre.", $"The size classes do not go: {detail}. The smallest begins at 0, and each at another number."),
            CatalogueFindingCode.OverlappingRows => language.Say($"Un établissement est dans deux lignes du tableau : {detail}. Restreignez l'une des deux.", $"An establishment is in two rows: {detail}. Narrow one of them."),
            CatalogueFindingCode.PopulationHole => language.Say($"Un établissement n'est dans aucune ligne du tableau : {detail}. Élargissez une ligne, ou ajoutez-en une dernière, sans objet.", $"An establishment is in no row: {detail}. Widen a row, or add a last one that does not apply."),
            CatalogueFindingCode.UndeclaredAttribute => language.Say($"L'attribut « {detail} » n'est pas déclaré dans l'en-tête du catalogue. Ajoutez-le à \"attributes\", ou corrigez le nom.", $"The attribute \"{detail}\" is not declared in the head of the catalogue. Add it to \"attributes\", or correct the name."),
            CatalogueFindingCode.UnusedAttribute => language.Say($"Aucune ligne ne dépend de l'attribut « {detail} ». Utilisez-le ou retirez-le.", $"No row depends on the attribute \"{detail}\". Use it or remove it."),
            CatalogueFindingCode.AttributeDoesNotFit => language.Say($"Ce qui est demandé ici ne va pas avec la sorte ou les valeurs de l'attribut : {detail}. Un nombre a \"atLeast\" au-dessous de \"below\", un oui ou non true ou false, un choix l'une de ses \"values\".", $"What is asked here does not go with the kind or the values of the attribute: {detail}. A number has \"atLeast\" below \"below\", a flag true or false, a choice one of its \"values\"."),
            CatalogueFindingCode.MissingCell => language.Say($"Rien n'est prévu pour {detail}. Ajoutez la case (la règle « none » ne demande rien), ou nommez les années de la fiche.", $"Nothing is said for {detail}. Add the cell (the rule \"none\" asks nothing), or name the years of the fiche."),
            CatalogueFindingCode.UnexpectedCell => language.Say($"Une case n'a pas sa place ici : {detail}. Retirez-la.", $"A cell has no place here: {detail}. Remove it."),
            CatalogueFindingCode.UndeclaredMeasure => language.Say($"La mesure « {detail} » n'est pas déclarée dans la fiche. Ajoutez-la à \"measures\", ou corrigez le nom.", $"The measure \"{detail}\" is not declared in the fiche. Add it to \"measures\", or correct the name."),
            CatalogueFindingCode.UndeclaredMilestone => language.Say($"Le jalon « {detail} » n'est pas déclaré dans la fiche. Ajoutez-le à \"milestones\".", $"The milestone \"{detail}\" is not declared in the fiche. Add it to \"milestones\"."),
            CatalogueFindingCode.UndeclaredOption => language.Say($"L'option « {detail} » n'est pas déclarée dans la fiche. Ajoutez-la à \"options\".", $"The option \"{detail}\" is not declared in the fiche. Add it to \"options\"."),
            CatalogueFindingCode.UnusedMeasure => language.Say($"La mesure « {detail} » ne sert à rien. Utilisez-la ou retirez-la.", $"The measure \"{detail}\" is not used. Use it or remove it."),
            CatalogueFindingCode.UnusedMilestone => language.Say($"Le jalon « {detail} » ne sert à rien. Utilisez-le ou retirez-le.", $"The milestone \"{detail}\" is not used. Use it or remove it."),
            CatalogueFindingCode.UnusedOption => language.Say($"L'option « {detail} » ne décide d'aucune ligne. Utilisez-la ou retirez-la.", $"The option \"{detail}\" decides no row. Use it or remove it."),
            CatalogueFindingCode.RuleDoesNotFit => language.Say($"La règle ne convient pas à ce qu'elle juge : {detail}. Changez la règle, ou la nature de la mesure.", $"The rule does not fit what it judges: {detail}. Change the rule, or the kind of the measure.")
                + (detail == "threshold" ? language.Say(" Un nombre s'écrit sans guillemets, une classe entre guillemets.", " A number is written without quotes, a class in quotes.") : string.Empty),
            CatalogueFindingCode.ReferenceYearOutOfRange => language.Say($"La règle a besoin de {detail} : rien ne peut y être déclaré, ou cette référence n'est pas avant l'année jugée. Ajoutez-la aux années antérieures.", $"The rule needs {detail}: nothing can be declared for it, or this reference is not before the year judged. Add it to the earlier years."),
            CatalogueFindingCode.CircularMeasure => language.Say($"La mesure se calcule à partir d'elle-même, par « {detail} ». Rompez la boucle.", $"The measure is computed from itself, through \"{detail}\". Break the loop."),
            CatalogueFindingCode.MeasureCannotBeComputed => language.Say($"La mesure ne peut pas se calculer à partir de : {detail}. Une part de parts n'a pas de sens, et l'on n'additionne que ce qui est de même nature.", $"The measure cannot be computed from: {detail}. A share of shares has no meaning, and only what is of one kind adds up."),
            CatalogueFindingCode.MeasureMemberDoesNotFit => language.Say($"Le membre \"{detail}\" manque à cette mesure, ou n'y a pas de sens.", $"The member \"{detail}\" is missing in this measure, or has no meaning there."),
            CatalogueFindingCode.MixedDirections => language.Say($"Les cases de « {detail} » qui s'additionnent demandent les unes au moins, les autres au plus. Gardez un seul sens.", $"Of the cells of \"{detail}\" that add up, some ask at least and some at most. Keep one direction."),
            CatalogueFindingCode.TotalDisagrees => language.Say($"Le total ne s'accorde pas avec les cases : {detail}. Corrigez-le, ou dites pourquoi dans \"ledger\".", $"The total does not agree with the cells: {detail}. Correct it, or say why in \"ledger\"."),
            CatalogueFindingCode.TotalOverExemptYear => language.Say($"Qui est dispensé de {detail} (\"unlessBelow\") doit tout de même atteindre ce total. Demandez autre chose, ou dites pourquoi dans \"ledger\".", $"Who is exempt from {detail} (\"unlessBelow\") has to reach this total all the same. Ask something else, or say why in \"ledger\"."),
            CatalogueFindingCode.SourceOutside => language.Say($"Les lignes {detail} sont hors du document, de la fiche ou de ses sections.", $"The lines {detail} are outside the document, the fiche or its sections."),
            CatalogueFindingCode.SourceOverlap => language.Say($"Deux passages de la source se recouvrent : {detail}.", $"Two passages of the source overlap: {detail}."),
            CatalogueFindingCode.MissingSection => language.Say($"Il manque « {detail} », que chaque fiche doit avoir.", $"\"{detail}\" is missing, which each fiche has to have."),
            CatalogueFindingCode.MissingTranslation => language.Say($"Le texte est vide dans une langue : {detail}. Écrivez-le, ou nommez les langues du catalogue.", $"The text is blank in a language: {detail}. Write it, or name the languages of the catalogue."),
            CatalogueFindingCode.UnknownSubject => language.Say($"« {detail} » n'est ni une ligne du tableau ni une année de la fiche.", $"\"{detail}\" is neither a row nor a year of the fiche."),
            CatalogueFindingCode.UnreachableTarget => language.Say($"Aucune valeur de la mesure ne peut satisfaire {detail} : c'est plus que son maximum, moins que rien, ou deux limites qui se croisent. Corrigez le nombre, ou la mesure (\"maximum\", \"per\").", $"No value of the measure can satisfy {detail}: it is more than its maximum, less than nothing, or two limits that cross. Correct the number, or the measure (\"maximum\", \"per\")."),
            CatalogueFindingCode.YearWithoutTargets => language.Say($"La fiche nomme {detail} dans « years », et le catalogue n'a pas de cible cette année-là. Corrigez l'année, ou celles du catalogue.", $"The fiche names {detail} in \"years\", and the catalogue has no targets in that year. Correct the year, or those of the catalogue."),
            CatalogueFindingCode.LooksLikeAFraction => language.Say(
                $"{detail} est au-dessous de 1, et un pourcentage s'écrit sur 100. Écrivez par exemple 60 pour 0.6 ; si la source dit bien ce nombre, citez-la dans « asWritten », ou exprimez la mesure pour 1 000 (« per »).",
                $"{detail} is below 1, and a percentage is written out of 100. Write for instance 60 for 0.6; if the source does say this number, quote it in \"asWritten\", or express the measure per 1,000 (\"per\")."),
            CatalogueFindingCode.IdentifierDoesNotFit => language.Say($"« {detail} » n'est pas fait comme « identifiers » le dit dans l'en-tête. Corrigez l'identifiant, ou l'en-tête.", $"\"{detail}\" is not made as \"identifiers\" says in the head. Correct the identifier, or the head."),
            CatalogueFindingCode.InvalidLink => language.Say($"« {detail} » n'est pas une adresse publique (https://… ou, pour un contact, nom@domaine).", $"\"{detail}\" is not a public address (https://… or, for a contact, name@domain)."),
        };
    }

    /// <summary>Where it is in the document, as a JSON pointer: the nearest place that can be told.</summary>
    /// <param name="catalogue">The catalogue in which it was found.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>A pointer, such as "/fiches/2/rows/0/cells/2031"; empty for the whole document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="finding"/> is null.</exception>
    public static string PointerOf(this CpomCatalogue catalogue, CatalogueFinding finding)
        => CatalogueFindingPointers.Of(Guard.NotNull(catalogue, nameof(catalogue)), Guard.NotNull(finding, nameof(finding)));

    private static string Within(string place, Language language) => place switch
    {
        "period" => language.Say("période", "period"),
        "addsUp" => language.Say("cumul", "sum to date"),
        "who" => language.Say("population", "population"),
        _ => place,
    };
}
