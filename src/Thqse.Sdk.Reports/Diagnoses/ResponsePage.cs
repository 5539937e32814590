using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Pictures.Diagnosis;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Diagnoses;

/// <summary>The report of a self-diagnosis.</summary>
internal static class ResponsePage
{
    private const int MostGains = 10;
    private const int MostGates = 8;

    public static string Write(QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var referential = response.Questionnaire.Referential;
        var who = response.Establishment;
        var name = who.Name ?? Words.Capital(who.Category.Label(language));
        var names = new ThemeNames(referential, language);
        return Page.Write(
            language,
            language.Say("Autodiagnostic : ", "Self-diagnosis: ") + name,
            Page.Of("h1", name),
            Page.Of("p", Page.Class("about"), $"{response.Questionnaire.Label[language]} ({response.Questionnaire.Id} {response.Questionnaire.Version})"),
            referential.IsSpecimen ? Page.Of("p", Page.Class("notice"), referential.Notice[language]) : null,
            Page.Of(
                "section",
                Page.Of("h2", language.Say("Les scores", "The scores")),
                Page.Of("p", Summary(response, card, language)),
                card.Level.UnmetGates.Count == 0 ? null : Page.Of("ul", Page.Class("notice"), card.Level.UnmetGates.Take(MostGates).Select(gate => Page.Of("li", gate.Explain(referential, language)))),
                Page.Figure(DiagnosisPictures.Bars(card, referential, language)),
                card.IsComplete ? Page.Figure(DiagnosisPictures.Radar(card, referential, language)) : null,
                Scores(response, card, names, language)),
            Standing(card, names, language),
            Gains(response, card, language),
            card.Themes.Where(theme => HasQuestions(response, theme)).Select(theme => Theme(response, theme, names, language)));
    }

    /// <summary>A theme may have other themes below it, and no question of its own.</summary>
    private static bool HasQuestions(QuestionnaireResponse response, ThemeScore theme) => response.Asked.Any(question => question.Theme == theme.Id);

    private static string Summary(QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var answered = AnswerProgress.Of(response);
        var level = response.Questionnaire.Referential.Levels.FirstOrDefault(each => each.Id == card.Level.Indicative);
        return language.Say("Ensemble : ", "Whole: ") + Interval.Text(card.Overall, language, ScoreLimits.OfOverall(response.Questionnaire.Referential)) + language.Say(" sur 100. ", " out of 100. ")
            + language.Say($"{answered.Answered + answered.NotConcerned} questions sur {answered.Asked} répondues ou non concernées. ", $"{answered.Answered + answered.NotConcerned} of {answered.Asked} questions answered or not concerned. ")
            + language.Say("Niveau indicatif : ", "Indicative level: ") + (level?.Label[language] ?? language.Say("aucun", "none")) + " (" + card.Level.Status.Label(language) + "). "
            + language.Say("Un niveau est indicatif : un label suppose l'audit d'un tiers.", "A level is indicative: a label follows a third-party audit.");
    }

    private static XElement Scores(QuestionnaireResponse response, ScoreCard card, ThemeNames names, Language language) => Page.Table(
        language.Say("Scores par pilier et par thème", "Scores by pillar and theme"),
        [language.Say("Thème", "Theme"), language.Say("Pilier", "Pillar"), language.Say("Score sur 100", "Score out of 100"), language.Say("Répondu", "Answered")],
        card.Pillars.Select(pillar => (IReadOnlyList<object>)[Page.Of("strong", names.Pillar(pillar.Id)), string.Empty, Interval.Text(pillar, language, ScoreLimits.OfPillar(response.Questionnaire.Referential, pillar.Id)), string.Empty])
            .Concat(card.Themes.Select(theme => (IReadOnlyList<object>)[HasQuestions(response, theme) ? Page.Link("theme-" + theme.Id, names.Theme(theme.Id)) : names.Theme(theme.Id), names.Pillar(theme.Pillar), Interval.Text(theme.Score, language, ScoreLimits.OfTheme(response.Questionnaire.Referential, theme.Id)), $"{Words.Count(theme.Answered)} / {Words.Count(theme.Asked)}"])));

    /// <summary>The themes that are strong whatever is still missing, and those to work on.</summary>
    private static XElement Standing(ScoreCard card, ThemeNames names, Language language) => Page.Of(
        "section",
        Page.Of("h2", language.Say("Points forts et axes d'amélioration", "Strengths and improvement axes")),
        Page.Of("p", language.Say("Points forts (75 et plus, quelles que soient les réponses manquantes) : ", "Strengths (75 and more, whatever the missing answers): ") + Listed(card.Strengths(), names, language)),
        Page.Of("p", language.Say("Axes d'amélioration (moins de 50, sur ce qui est répondu) : ", "Improvement axes (below 50, of what is answered): ") + Listed(card.ImprovementAxes(), names, language)));

    private static string Listed(IReadOnlyList<ThemeScore> themes, ThemeNames names, Language language)
        => themes.Count == 0 ? language.Say("aucun.", "none.") : string.Join(", ", themes.Select(theme => names.Theme(theme.Id))) + ".";

    private static XElement? Gains(QuestionnaireResponse response, ScoreCard card, Language language) => card.Gains.Count == 0 ? null : Page.Of(
        "section",
        Page.Of("h2", language.Say("Ce qui rapporterait le plus", "What would bring most")),
        Page.Table(
            language.Say("Points que la meilleure réponse ajouterait à l'ensemble", "Points that the best answer would add to the whole"),
            [language.Say("Question", "Question"), language.Say("Texte", "Text"), "Points"],
            card.Gains.Take(MostGains).Select(gain => (IReadOnlyList<object>)[Id(gain.Question), response.Questionnaire[gain.Question].Text[language], "+" + DiagnosisMessages.ScoreText(gain.Points, language)])));

    private static XElement Theme(QuestionnaireResponse response, ThemeScore theme, ThemeNames names, Language language) => Page.Of(
        "section",
        Page.Id("theme-" + theme.Id),
        Page.Of("h3", names.Theme(theme.Id)),
        Page.Table(
            language.Say("Réponses : ", "Answers: ") + names.Theme(theme.Id),
            [language.Say("Question", "Question"), language.Say("Texte", "Text"), language.Say("Réponse", "Answer"), language.Say("Remarque et preuves", "Remark and evidence")],
            response.Asked.Where(question => question.Theme == theme.Id).Select(question => Answer(question, response[question.Id], language))));

    /// <summary>An identifier, which is not broken.</summary>
    private static XElement Id(string id) => Page.Of("span", Page.Class("id"), id);

    private static string Figure(FigureAnswer asked, decimal figure, Language language)
        => language.Figure(figure) + (asked.Unit is { } unit ? " " + unit[language] : asked.Kind == FigureKind.Rate ? language.Say("\u00A0%", "%") : string.Empty);

    private static IReadOnlyList<object> Answer(Question question, Answer answer, Language language)
    {
        var said = answer.State switch
        {
            AnswerState.Answered when answer.Figure is { } figure => Figure(question.Figure!, figure, language),
            AnswerState.Answered => string.Join(" ; ", answer.Options.Select(id => question.FindOption(id)!.Label[language])),
            AnswerState.NotConcerned => language.Say("Non concerné : ", "Not concerned: ") + answer.Justification,
            AnswerState.Unanswered => language.Say("Sans réponse", "Not answered"),
        };
        object beside = answer.Remark is { Length: > 0 } || answer.Evidence.Count > 0
            ? Page.Of("div", answer.Remark is { Length: > 0 } remark ? Page.Of("p", remark) : null, answer.Evidence.Count > 0 ? Page.Of("p", Page.Class("source"), string.Join(", ", answer.Evidence)) : null)
            : string.Empty;
        return [Id(question.Id), question.Text[language], said, beside];
    }
}
