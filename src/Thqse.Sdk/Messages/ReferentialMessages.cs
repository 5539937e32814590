using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Messages;

/// <summary>What is wrong with a referential, and what to do, in words.</summary>
public static class ReferentialMessages
{
    /// <summary>The permanent code of a finding, such as "empty-theme".</summary>
    /// <param name="code">The code.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static string ToCode(this ReferentialFindingCode code) => Codes<ReferentialFindingCode>.Kebab(Guard.Defined(code, nameof(code)));

    /// <summary>What is wrong and what to do; the place is told by the finding itself.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this ReferentialFinding finding, Language language)
    {
        Guard.NotNull(finding, nameof(finding));
        var detail = finding.Detail;
        return finding.Code switch
        {
            ReferentialFindingCode.DuplicateId => language.Say($"L'identifiant « {detail} » est donné deux fois. Donnez à chacun le sien.", $"The identifier \"{detail}\" is given twice. Give each its own."),
            ReferentialFindingCode.UnknownPillar => language.Say($"Il n'y a pas de pilier « {detail} ». Nommez-en un de la liste « pillars ».", $"There is no pillar \"{detail}\". Name one of the list \"pillars\"."),
            ReferentialFindingCode.UnknownTheme => language.Say($"Il n'y a pas de thème « {detail} ». Nommez-en un de la liste « themes ».", $"There is no theme \"{detail}\". Name one of the list \"themes\"."),
            ReferentialFindingCode.EmptyPillar => language.Say($"Le pilier « {detail} » n'a pas de thème. Ajoutez-en un, ou retirez le pilier.", $"The pillar \"{detail}\" has no theme. Add one, or remove the pillar."),
            ReferentialFindingCode.EmptyTheme => language.Say($"Le thème « {detail} » n'a pas de question dans ce questionnaire. Ajoutez-en une, ou retirez le thème.", $"The theme \"{detail}\" has no question in this questionnaire. Add one, or remove the theme."),
            ReferentialFindingCode.TooFewOptions => language.Say($"Il faut au moins deux réponses possibles, ou deux tranches ; il y en a {detail}.", $"At least two answers or bands are needed; there are {detail}."),
            ReferentialFindingCode.NothingToGain => language.Say($"Toutes les réponses valent {detail} point : aucune n'est meilleure. Donnez plus de points à la meilleure.", $"Every answer is worth {detail} points: none is better. Give the best one more points."),
            ReferentialFindingCode.AskedOfNobody => language.Say($"La question n'est posée à personne ({detail}). Corrigez ses conditions.", $"The question is asked of nobody ({detail}). Correct its conditions."),
            ReferentialFindingCode.UnknownIndicator => language.Say($"L'indicateur « {detail} » n'est pas connu. Corrigez-le, ou retirez-le.", $"The indicator \"{detail}\" is not known. Correct it, or remove it."),
            ReferentialFindingCode.MissingTranslation => language.Say($"Le texte manque en langue « {detail} ». Écrivez-le.", $"The text in language \"{detail}\" is missing. Write it."),
            ReferentialFindingCode.LevelsOutOfOrder => language.Say($"Les niveaux ne montent pas ({detail}). Rangez-les du plus bas au plus haut, sans seuil égal.", $"The levels do not rise ({detail}). Order them from the lowest to the highest, with no equal thresholds."),
            ReferentialFindingCode.ImperativeWithoutWeight => language.Say("Une question impérative ne compte nulle part : elle ou son thème a un poids de 0. Donnez-leur un poids.", "An imperative question counts nowhere: it, or its theme, has a weight of 0. Give them a weight."),
            ReferentialFindingCode.UnknownQuestion => language.Say($"Le questionnaire n'a pas de question « {detail} ». Nommez-en une de lui.", $"The questionnaire has no question \"{detail}\". Name one of it."),
            ReferentialFindingCode.UnknownOption => language.Say($"L'autre question n'a pas de réponse « {detail} ». Nommez une de ses réponses.", $"The other question has no answer \"{detail}\". Name one of its answers."),
            ReferentialFindingCode.ConditionCycle => language.Say($"La question attend sa propre réponse, par « {detail} ». Retirez une des conditions.", $"The question waits for its own answer, by \"{detail}\". Remove one of the conditions."),
            ReferentialFindingCode.UnknownScale => language.Say($"Il n'y a pas d'échelle « {detail} ». Nommez-en une de la liste « scales ».", $"There is no scale \"{detail}\". Name one of the list \"scales\"."),
            ReferentialFindingCode.SharedAnswerChain => language.Say($"« {detail} » n'a pas de réponse à elle. Nommez la question où l'on répond.", $"\"{detail}\" has no answer of its own. Name the question where the answer is given."),
            ReferentialFindingCode.SharedAnswerLeftOut => language.Say($"La question est impérative, et on peut dire de « {detail} », dont elle a la réponse, qu'elle ne concerne pas. Donnez à celle-ci notConcerned: false.", $"The question is imperative, and \"{detail}\", whose answer it has, can be said not to concern. Give that one notConcerned: false."),
            ReferentialFindingCode.BandsOutOfOrder when !detail.Contains(',') => language.Say($"Une tranche commence à {detail}, au-dessus de ce qui peut être répondu : un pourcentage va jusqu'à 100. Corrigez le nombre, ou retirez la tranche.", $"A band begins at {detail}, above what can be answered: a percentage goes up to 100. Correct the number, or remove the band."),
            ReferentialFindingCode.BandsOutOfOrder => language.Say($"Les tranches ne sont pas dans l'ordre ({detail}) : les nombres doivent monter, et les points aussi, ou descendre avec lowerIsBetter.", $"The bands are out of order ({detail}): the numbers have to rise, and the points too, or fall with lowerIsBetter."),
            ReferentialFindingCode.MissingWeight => language.Say($"La question n'a pas de poids pour « {detail} », à qui elle est posée. Ajoutez-le.", $"The question has no weight for \"{detail}\", of whom it is asked. Add it."),
            ReferentialFindingCode.UnknownKind => language.Say($"« {detail} » n'est ni une catégorie ni une classe de taille d'ici. Corrigez-le.", $"\"{detail}\" is no category or size class here. Correct it."),
            ReferentialFindingCode.ThemeCycle => language.Say($"Le thème est une partie de lui-même, par « {detail} ». Corrigez « parent ».", $"The theme is a part of itself, by \"{detail}\". Correct \"parent\"."),
            ReferentialFindingCode.ParentInAnotherPillar => language.Say($"Le thème et son parent ne sont pas du même pilier ({detail}). Retirez « pillar » du thème.", $"The theme and its parent are not of the same pillar ({detail}). Remove \"pillar\" from the theme."),
            ReferentialFindingCode.QuestionsBesideThemes => language.Say($"Le thème « {detail} » a des questions à côté de ses propres thèmes. Mettez-les dans un de ceux-ci.", $"The theme \"{detail}\" has questions beside themes of its own. Put them in one of these."),
            ReferentialFindingCode.OnlyBonuses => language.Say($"Le thème « {detail} » n'a que des bonus et des pénalités : rien n'y fait le maximum. Ajoutez une question ordinaire.", $"The theme \"{detail}\" has only bonuses and penalties: nothing makes its maximum. Add an ordinary question."),
            ReferentialFindingCode.GateWithoutImperative => language.Say($"Le niveau « {detail} » attend des questions impératives, et aucun questionnaire n'en a : tout le monde passe. Ajoutez imperative: true aux questions voulues, ou nommez un pilier ou un thème.", $"The level \"{detail}\" waits for imperative questions, and no questionnaire has one: everybody passes. Add imperative: true to the questions meant, or name a pillar or a theme."),
            ReferentialFindingCode.LooksLikeAFraction => language.Say($"{detail} est au-dessous de 1, et les scores comme les taux sont sur 100. Écrivez le nombre sur 100, comme 70 pour 0.7 ; une part vraiment au-dessous de 1 % se demande en nombre, pour 1 000 par exemple.", $"{detail} is below 1, and scores and rates are out of 100. Write the number out of 100, such as 70 for 0.7; a share that is really below 1% is asked for as a count, per 1,000 for instance."),
            ReferentialFindingCode.NothingCounts => language.Say($"Tout ce que contient « {detail} » a un poids de 0 : il n'aurait pas de score. Donnez un poids à ce qui doit compter, ou retirez-le.", $"Everything in \"{detail}\" has a weight of 0: it would have no score. Give a weight to what should count, or remove it."),
            ReferentialFindingCode.BandsNotFromZero => language.Say($"La première tranche commence à {detail} : au-dessous, on ne peut pas répondre. Ajoutez une tranche à partir de 0.", $"The first band begins at {detail}: below it, no answer can be given. Add a band from 0."),
        };
    }
}
