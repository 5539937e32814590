using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>What the tool says around a questionnaire.</summary>
internal sealed class QuestionnaireTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string Questions(int count) => language.Say(count < 2 ? $"{count} question" : $"{count} questions", count == 1 ? "1 question" : $"{count} questions");

    public string Asked(int asked, int all) => language.Say(asked < 2 ? $"{asked} question posée sur {all}" : $"{asked} questions posées sur {all}", $"{asked} of {all} questions asked");

    public string AskedOf(string name, string who) => language.Say($"Posées à : {name} ({who})", $"Asked of: {name} ({who})");

    public string Reading => language.Say(
        "Sous chaque question : les points et l'identifiant de chaque réponse, la preuve attendue.",
        "Under each question: the points and the identifier of each answer, the evidence expected.");

    public string ThemeWeight(decimal weight) => language.Say($"poids {common.Number(weight)} dans le pilier", $"weight {common.Number(weight)} in the pillar");

    public string Weight(decimal weight) => weight == 0
        ? language.Say("sans poids, pour information", "no weight, for information")
        : language.Say($"poids {common.Number(weight)}", $"weight {common.Number(weight)}");

    /// <summary>"weight 3 (university hospital), 1 (clinic)".</summary>
    public string WeightByKind(KindWeight weight)
        => language.Say("poids ", "weight ") + string.Join(", ", weight.ByCategory.Select(each => $"{common.Number(each.Value)} ({each.Key.Label(language)})").Concat(weight.BySize.Select(each => $"{common.Number(each.Value)} ({each.Key.Name(language)})")));

    public string Bonus => language.Say("bonus, hors du maximum", "bonus, beyond the maximum");

    public string ConcernsEverybody => language.Say("concerne tout le monde", "concerns everybody");

    public string SameAs(string other) => language.Say($"La réponse est celle de la question {other}.", $"The answer is that of the question {other}.");

    public string AskedIf(AskedIf condition) => condition.AnyOf.Count > 0
        ? language.Say($"posée si {condition.Question} a pour réponse {Or(condition.AnyOf)}", $"asked if {condition.Question} is answered by {Or(condition.AnyOf)}")
        : language.Say($"posée si {condition.Question} a une autre réponse que {Or(condition.NoneOf)}", $"asked if {condition.Question} is answered otherwise than by {Or(condition.NoneOf)}");

    public string Imperative => language.Say("impérative", "imperative");

    public string Multiple => language.Say("plusieurs réponses", "several answers");

    public string Evidence => language.Say("Preuve", "Evidence");

    public string Tags => language.Say("Repères", "Tags");

    public string Indicators => language.Say("Sert aussi à", "Also serves");

    /// <summary>Of whom a question is asked.</summary>
    public string Audience(AskedOf asked)
    {
        if (asked.IsEverybody)
        {
            return language.Say("posée à tous", "asked of everybody");
        }

        var conditions = new List<string>();
        if (asked.MinBeds is { } fewest)
        {
            conditions.Add(language.Say($"à partir de {common.Number(fewest)} lits ou places", $"from {common.Number(fewest)} beds or places"));
        }

        if (asked.MaxBeds is { } most)
        {
            conditions.Add(language.Say($"jusqu'à {common.Number(most)} lits ou places", $"up to {common.Number(most)} beds or places"));
        }

        if (asked.Activities != Activities.None)
        {
            conditions.Add(language.Say("activité ", "activity ") + Or(Names(asked.Activities)));
        }

        if (asked.Categories.Count > 0)
        {
            conditions.Add(Or(asked.Categories.Select(category => category.Label(language))));
        }

        return language.Say("posée : ", "asked: ") + string.Join(language.Say(" et ", " and "), conditions);
    }

    private string Or(IEnumerable<string> names) => string.Join(language.Say(" ou ", " or "), names);

    private IEnumerable<string> Names(Activities activities)
        => Enum.GetValues<Activities>().Where(each => each != Activities.None && activities.HasFlag(each)).Select(Name);

    private string Name(Activities activity) => activity switch
    {
        Activities.Mco => "MCO",
        Activities.Smr => "SMR",
        Activities.Psychiatry => language.Say("psychiatrie", "psychiatry"),
        Activities.Had => language.Say("HAD", "hospital at home (HAD)"),
        Activities.Usld => "USLD",
        Activities.None => string.Empty,
    };
}
