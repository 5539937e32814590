using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Messages;

/// <summary>What was accepted and looks odd, and what to do about it, in words.</summary>
public static class NoticeMessages
{
    /// <summary>The permanent code of a notice, as documents have it, such as "not-asked".</summary>
    /// <param name="code">The code.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static string ToCode(this NoticeCode code) => Codes<NoticeCode>.Kebab(Guard.Defined(code, nameof(code)));

    /// <summary>What looks odd and what to do.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this Notice notice, Language language)
    {
        var value = Guard.NotNull(notice, nameof(notice)).Value;
        Guard.Defined(language, nameof(language));
        return notice.Code switch
        {
            NoticeCode.Assumed => Assumed(notice, language),
            NoticeCode.DepartmentDiffersFromFiness => language.Say(
                $"Le département déclaré est {value}, et le numéro FINESS {notice.Beside[0]} est d'un autre. Vérifiez les deux.",
                $"The department declared is {value}, and the FINESS number {notice.Beside[0]} is of another. Check both."),
            NoticeCode.SizeClassDiffersFromBeds => language.Say(
                $"La classe de taille déclarée, « {value} », n'est pas celle de {notice.Beside[0]} lits, « {notice.Beside[1]} ». La classe déclarée décide : retirez-la si les lits doivent décider.",
                $"The size class declared, \"{value}\", is not that of {notice.Beside[0]} beds, \"{notice.Beside[1]}\". The class declared decides: leave it out if the beds should."),
            NoticeCode.NotAsked when notice.Beside.Count > 0 => language.Say(
                $"« {value} » est déclaré non concerné dans « notConcerned », et des valeurs ou un choix sont donnés aussi : ils ne changent aucun résultat. Gardez l'un ou l'autre.",
                $"\"{value}\" is declared not concerned in \"notConcerned\", and values or a choice are given too: they change no result. Keep one or the other."),
            NoticeCode.NotAsked when IsChoice(notice) => language.Say(
                $"Ce qui est choisi pour « {value} » ne décide de rien pour cet établissement, et ne change aucun résultat. Si cela devait compter, vérifiez la catégorie, la taille et les activités.",
                $"What is chosen for \"{value}\" decides nothing for this establishment, and changes no result. If it should count, check the category, the size and the activities."),
            NoticeCode.NotAsked => language.Say(
                $"Ce qui est déclaré de « {value} » n'est pas demandé à cet établissement, et ne change aucun résultat. Si cela devait compter, vérifiez la catégorie, la taille et les activités.",
                $"What is declared of \"{value}\" is not asked of this establishment, and changes no result. If it should count, check the category, the size and the activities."),
            NoticeCode.AfterAsOf when notice.Pointer.Length == 0 => language.Say(
                $"L'évaluation est faite au {Day(notice.Beside[0], language)}, avant {value}, première année du contrat : rien n'est encore jugé. Vérifiez la date.",
                $"The evaluation is as of {Day(notice.Beside[0], language)}, before {value}, the first year of the contract: nothing is judged yet. Check the date."),
            NoticeCode.AfterAsOf => language.Say(
                $"Ce qui est déclaré pour {value} n'est pas compté : l'évaluation est faite au {Day(notice.Beside[0], language)}. Si cela doit compter, donnez une date plus tardive.",
                $"What is declared for {value} is not counted: the evaluation is as of {Day(notice.Beside[0], language)}. If it should count, give a later date."),
            NoticeCode.LooksLikeAFraction when IsChoice(notice) => language.Say(
                $"{Percent(value, language)} est la cible choisie. Un taux se donne en pour cent : si {Percent(notice.Beside[0], language)} est ce qu'il faut lire, écrivez {notice.Beside[0]}.",
                $"{Percent(value, language)} is the target chosen. A rate is given in percent: if {Percent(notice.Beside[0], language)} is meant, write {notice.Beside[0]}."),
            NoticeCode.LooksLikeAFraction when notice.Beside.Count > 2 => language.Say(
                $"{Percent(value, language)} est déclaré, et {Percent(notice.Beside[0], language)} pour {notice.Beside[2]}. Un taux se donne en pour cent : si {Percent(notice.Beside[1], language)} est ce qu'il faut lire, déclarez {notice.Beside[1]}.",
                $"{Percent(value, language)} is declared, and {Percent(notice.Beside[0], language)} for {notice.Beside[2]}. A rate is given in percent: if {Percent(notice.Beside[1], language)} is meant, declare {notice.Beside[1]}."),
            NoticeCode.LooksLikeAFraction => language.Say(
                $"{Percent(value, language)} est déclaré là où {Percent(notice.Beside[0], language)} est demandé. Un taux se donne en pour cent : si {Percent(notice.Beside[1], language)} est ce qu'il faut lire, déclarez {notice.Beside[1]}.",
                $"{Percent(value, language)} is declared where {Percent(notice.Beside[0], language)} is asked. A rate is given in percent: if {Percent(notice.Beside[1], language)} is meant, declare {notice.Beside[1]}."),
            NoticeCode.UnusualChange => language.Say(
                $"{Number(value, language)} après {Number(notice.Beside[1], language)} en {notice.Beside[0]} : un rapport de dix ou plus. Vérifiez les deux nombres.",
                $"{Number(value, language)} after {Number(notice.Beside[1], language)} in {notice.Beside[0]}: a ratio of ten or more. Check both numbers."),
            NoticeCode.NoActivities => language.Say(
                "La liste des activités est vide : rien de ce qui dépend d'une activité n'est demandé. Ajoutez par exemple \"activities\": [\"mco\"], si l'établissement en a.",
                "The list of activities is empty: nothing that depends on an activity is asked. Add for instance \"activities\": [\"mco\"], if the establishment has any."),
            NoticeCode.UnlikelyBeds => language.Say(
                $"{Number(value, language)} lits : aucun établissement n'en a autant. Vérifiez le nombre.",
                $"{Number(value, language)} beds: no establishment has so many. Check the number."),
        };
    }

    private static bool IsChoice(Notice notice) => notice.Pointer.StartsWith("/choices/", StringComparison.Ordinal);

    private static string Assumed(Notice notice, Language language)
    {
        var taken = string.Join(", ", notice.Beside);
        return notice.Value switch
        {
            "catalogue" => language.Say($"Le catalogue n'est pas indiqué : {taken} est retenu.", $"The catalogue is not said: {taken} is taken."),
            "asOf" => language.Say(
                $"La date n'est pas indiquée : tout est jugé au {Day(taken, language)}, la période achevée. Ajoutez par exemple \"asOf\": \"2027-03-31\".",
                $"The date is not said: everything is judged as of {Day(taken, language)}, the period being over. Add for instance \"asOf\": \"2027-03-31\"."),
            "activities" => language.Say($"Les activités ne sont pas indiquées : seule {taken} est retenue. Ajoutez \"activities\".", $"The activities are not said: {taken} alone is taken. Add \"activities\"."),
            _ => language.Say(
                "Rien n'indique si l'établissement est membre d'un GHT : il est supposé ne pas l'être. Ajoutez \"ghtMember\".",
                "It is not said whether the establishment is a member of a GHT: it is taken not to be. Add \"ghtMember\"."),
        };
    }

    internal static string Day(string text, Language language) => DocumentDates.TryParse(text, out var date) ? AmountMessages.DateText(date, language) : text;

    private static string Number(string text, Language language) => NumberText.Of(Parsed(text), language);

    private static string Percent(string text, Language language) => NumberText.Percent(Parsed(text), language);

    private static decimal Parsed(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
