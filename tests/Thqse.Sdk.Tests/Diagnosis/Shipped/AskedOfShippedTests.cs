using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Shipped;

/// <summary>A smaller establishment is asked less, and enough.</summary>
public class AskedOfShippedTests
{
    private const Activities Every = Activities.Mco | Activities.Smr | Activities.Psychiatry | Activities.Had | Activities.Usld;

    private static readonly Questionnaire Sanitary = Referential.ThqseSpecimen["thqse-specimen/sanitary"];
    private static readonly Questionnaire MedicoSocial = Referential.ThqseSpecimen["thqse-specimen/medico-social"];
    private static readonly Establishment University = new(EstablishmentCategory.Chu, 1500, department: "31", activities: Every);

    public static TheoryData<EstablishmentCategory, int, Activities> SmallOnes => new()
    {
        { EstablishmentCategory.Ch, 40, Activities.Mco },
        { EstablishmentCategory.Espic, 40, Activities.Smr },
        { EstablishmentCategory.Clinic, 40, Activities.Psychiatry },
        { EstablishmentCategory.Espic, 0, Activities.Had },
        { EstablishmentCategory.Ch, 40, Activities.Usld },
        { EstablishmentCategory.Clinic, 40, Activities.None },
    };

    [Fact]
    public void A_university_hospital_with_every_activity_is_asked_everything()
        => Assert.Equal(Sanitary.Questions.Count, Sanitary.AskedOf(University).Count);

    [Theory]
    [MemberData(nameof(SmallOnes))]
    public void Forty_beds_are_asked_at_least_15_percent_less(EstablishmentCategory category, int beds, Activities activities)
        => Assert.True(Sanitary.AskedOf(new Establishment(category, beds, activities: activities)).Count <= Sanitary.AskedOf(University).Count * 85 / 100);

    [Theory]
    [MemberData(nameof(SmallOnes))]
    public void Every_theme_keeps_at_least_three_questions(EstablishmentCategory category, int beds, Activities activities)
    {
        var asked = Sanitary.AskedOf(new Establishment(category, beds, activities: activities));

        Assert.All(Referential.ThqseSpecimen.Themes, theme => Assert.True(asked.Count(question => question.Theme == theme.Id) >= 3, theme.Id));
    }

    [Fact]
    public void A_small_home_keeps_every_theme_of_the_medico_social_questionnaire()
    {
        var asked = MedicoSocial.AskedOf(new Establishment(EstablishmentCategory.MedicoSocial, 0, activities: Activities.None));

        Assert.All(Referential.ThqseSpecimen.Themes, theme => Assert.Contains(asked, question => question.Theme == theme.Id));
        Assert.True(asked.Count < MedicoSocial.Questions.Count);
    }

    [Fact]
    public void The_best_answers_give_100_and_the_worst_0()
    {
        foreach (var questionnaire in Referential.Shipped.SelectMany(referential => referential.Questionnaires))
        {
            var (best, worst) = (new QuestionnaireResponseBuilder(questionnaire, University), new QuestionnaireResponseBuilder(questionnaire, University));
            foreach (var question in questionnaire.AskedOf(University))
            {
                best.Choose(question.Id, Support.Options.Best(question));
                worst.Choose(question.Id, Support.Options.Worst(question));
            }

            Assert.Equal(100, best.Build().Score().Overall.Conservative);
            Assert.Equal(0, worst.Build().Score().Overall.Highest);
            Assert.Empty(best.Build().Score().Gains);
        }
    }
}
