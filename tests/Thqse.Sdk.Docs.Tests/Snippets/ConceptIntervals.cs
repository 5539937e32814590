using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Snippets;

internal static class ConceptIntervals
{
    public static void Run()
    {
        #region StepByStep
        var home = new Establishment(EstablishmentCategory.MedicoSocial, beds: 84);
        var questionnaire = Referential.ManagementByQuality["management-by-quality/establishment"];
        var builder = new QuestionnaireResponseBuilder(questionnaire, home);
        Show("nothing answered");
        builder.Choose("strategic-01", "sustained");
        Show("one question at its best");
        builder.Choose("strategic-02", "none");
        Show("one more, at nothing");
        foreach (var question in questionnaire.Questions.Where(question => question.Theme != "strategic"))
        {
            builder.Choose(question.Id, "deployed");
        }

        Show("the three other themes at 2 of 3 points");

        void Show(string what)
        {
            var card = builder.Build().Score();
            var strategic = card.Themes[0].Score;
            Console.WriteLine($"{what}: {Text(card.Completeness * 100)} % complete");
            Console.WriteLine($"  theme {Text(strategic.Lowest)} to {Text(strategic.Highest)}, {Text(strategic.Provisional)} on what is answered");
            Console.WriteLine($"  whole {Text(card.Overall.Lowest)} to {Text(card.Overall.Highest)}, {Text(card.Overall.Provisional)} on what is answered; best next: +{Text(card.Gains[0].Points)}");
        }

        static string Text(decimal? score) => score is { } known ? DiagnosisMessages.ScoreText(known, Language.English) : "nothing";
        #endregion
    }
}
