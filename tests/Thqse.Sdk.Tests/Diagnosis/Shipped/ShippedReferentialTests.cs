using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Shipped;

public class ShippedReferentialTests
{
    private static readonly string[] Tags =
    [
        "environmental-health", "has-2024-3.6-04", "has-2025-3.4-02", "essms-3.15.1",
        "iso26000-organizational-governance", "iso26000-human-rights", "iso26000-labour-practices", "iso26000-environment",
        "iso26000-fair-operating-practices", "iso26000-consumer-issues", "iso26000-community-involvement",
        "sdg-1", "sdg-2", "sdg-3", "sdg-4", "sdg-5", "sdg-6", "sdg-7", "sdg-8", "sdg-9", "sdg-10", "sdg-11", "sdg-12", "sdg-13", "sdg-14", "sdg-15", "sdg-16", "sdg-17",
        "regulation-tertiary-decree", "regulation-egalim", "regulation-agec", "regulation-dasri", "regulation-water-legionella", "regulation-mobility", "regulation-beges",
        "qvct", "digital-sobriety",
    ];

    private static readonly string[] Scale = ["none", "started", "deployed", "sustained"];

    private static readonly string[] Ids = ["thqse-specimen/sanitary", "thqse-specimen/medico-social", "management-by-quality/establishment", "cyber-priorities-2024/sanitary", "cyber-priorities-2024/medico-social"];

    public static TheoryData<string> QuestionnaireIds => [.. Ids];

    /// <summary>Those that ask how far one is, rather than yes or no.</summary>
    public static TheoryData<string> GradedIds => [.. Ids.Where(id => !id.StartsWith("cyber", StringComparison.Ordinal))];

    [Fact]
    public void No_shipped_referential_has_a_finding()
    {
        var indicators = CpomCatalogue.Occitanie2025.Fiches.Select(fiche => fiche.Id.ToString()).ToArray();

        Assert.Empty(Referential.Shipped.SelectMany(referential => referential.Check(indicators)).Select(finding => finding.ToString()));
    }

    [Fact]
    public void What_is_shipped_is_what_the_documents_read_by_a_caller_give()
    {
        Assert.Equal(Ids, Referential.Shipped.SelectMany(referential => referential.Questionnaires).Select(questionnaire => questionnaire.Id));
        Assert.Equal(Referential.ThqseSpecimen.Version, LoadedReferential.ThqseSpecimen.Referential.Version);
        Assert.Same(Referential.ThqseSpecimen, Referential.ThqseSpecimen);
    }

    [Fact]
    public void The_specimen_says_that_it_is_one_and_whose_the_trademark_is()
    {
        Assert.True(Referential.ThqseSpecimen.IsSpecimen);
        Assert.All(new[] { Language.French, Language.English }, language => Assert.Contains("THQSE®", Referential.ThqseSpecimen.Notice[language], StringComparison.Ordinal));
        Assert.Contains("non officiel", Referential.ThqseSpecimen.Notice.French, StringComparison.Ordinal);
        Assert.Contains("nofficial", Referential.ThqseSpecimen.Notice.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_specimen_has_four_pillars_and_fifteen_themes()
    {
        var specimen = Referential.ThqseSpecimen;

        Assert.Equal(["economic", "social", "environment", "society"], specimen.Pillars.Select(pillar => pillar.Id));
        Assert.Equal([3, 4, 5, 3], specimen.Pillars.Select(pillar => specimen.Themes.Count(theme => theme.Pillar == pillar.Id)));
        Assert.Equal(
            [
                "governance", "purchasing", "quality", "transport", "users", "staff", "buildings", "air", "energy", "water", "residual-matter", "biodiversity",
                "external-stakeholders", "territory", "communication",
            ],
            specimen.Themes.Select(theme => theme.Id));
        Assert.All(specimen.Themes, theme => Assert.Equal(1, theme.Weight));
    }

    [Fact]
    public void The_specimen_has_one_level_bronze_from_70()
    {
        var level = Assert.Single(Referential.ThqseSpecimen.Levels);

        Assert.Equal(("bronze", 70m, 0), (level.Id, level.From, level.Gates.Count));
    }

    [Fact]
    public void Management_by_quality_has_four_dimensions_of_6_5_4_and_6_questions()
    {
        var questionnaire = Assert.Single(Referential.ManagementByQuality.Questionnaires);

        Assert.Equal(["strategic", "structural", "technical", "cultural"], Referential.ManagementByQuality.Pillars.Select(pillar => pillar.Id));
        Assert.Equal(
            [6, 5, 4, 6],
            Referential.ManagementByQuality.Pillars.Select(pillar => questionnaire.Questions.Count(question =>
                Referential.ManagementByQuality.Themes.Single(theme => theme.Id == question.Theme).Pillar == pillar.Id)));
    }

    [Theory]
    [InlineData("thqse-specimen/sanitary", 95, 110, 5)]
    [InlineData("thqse-specimen/medico-social", 48, 58, 3)]
    public void A_questionnaire_has_enough_questions_in_every_theme(string id, int fewest, int most, int perTheme)
    {
        var questions = Referential.ThqseSpecimen[id].Questions;

        Assert.InRange(questions.Count, fewest, most);
        Assert.All(Referential.ThqseSpecimen.Themes, theme => Assert.True(questions.Count(question => question.Theme == theme.Id) >= perTheme, theme.Id));
    }

    [Theory]
    [MemberData(nameof(QuestionnaireIds))]
    public void Every_question_has_what_a_question_needs(string id) => Assert.All(Questions(id), question =>
    {
        Assert.NotNull(question.Evidence);
        Assert.InRange(question.Weight, 1, 3);
        Assert.Empty(question.Tags.Except(Tags));
        Assert.Equal(question.Tags.Distinct(), question.Tags);
        Assert.Equal(question.Indicators.Distinct(), question.Indicators);
        Assert.StartsWith(question.Theme + "-", question.Id, StringComparison.Ordinal);
        Assert.EndsWith("?", question.Text.French, StringComparison.Ordinal);
        Assert.EndsWith("?", question.Text.English, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(GradedIds))]
    public void Questions_of_one_answer_have_four_from_nothing_upward(string id)
        => Assert.All(Questions(id).Where(question => !question.IsMultiple), question =>
        {
            Assert.Equal(4, question.Options.Count);
            Assert.Equal(question.Options.Select(option => option.Points).Order(), question.Options.Select(option => option.Points));
            Assert.Equal(4, question.Options.Select(option => option.Points).Distinct().Count());
            Assert.Equal(0, question.Options[0].Points);
        });

    [Theory]
    [InlineData("cyber-priorities-2024/sanitary", 4)]
    [InlineData("cyber-priorities-2024/medico-social", 5)]
    public void The_priorities_of_cybersecurity_are_answered_by_no_or_yes(string id, int questions)
    {
        Assert.Equal(questions, Questions(id).Count);
        Assert.All(Questions(id), question => Assert.Equal([("no", 0m), ("yes", 1m)], question.Options.Select(option => (option.Id, option.Points))));
    }

    [Theory]
    [InlineData("thqse-specimen/sanitary")]
    [InlineData("thqse-specimen/medico-social")]
    public void The_specimen_has_one_scale(string id)
        => Assert.All(Questions(id).Where(question => !question.IsMultiple), question => Assert.Equal(Scale, question.Options.Select(option => option.Id)));

    [Theory]
    [MemberData(nameof(QuestionnaireIds))]
    public void Identifiers_and_texts_are_unique(string id)
    {
        var questions = Questions(id);

        Assert.Equal(questions.Count, questions.Select(question => question.Id).Distinct().Count());
        Assert.Equal(questions.Count, questions.Select(question => question.Text.French).Distinct().Count());
        Assert.Equal(questions.Count, questions.Select(question => question.Text.English).Distinct().Count());
        Assert.All(questions, question =>
        {
            Assert.Equal(question.Options.Count, question.Options.Select(option => option.Label.French).Distinct().Count());
            Assert.Equal(question.Options.Count, question.Options.Select(option => option.Label.English).Distinct().Count());
        });
    }

    [Theory]
    [MemberData(nameof(QuestionnaireIds))]
    public void Texts_are_in_two_languages_and_neither_is_a_copy(string id) => Assert.All(Questions(id), question =>
    {
        Assert.All(question.Options.Select(option => option.Label).Append(question.Text).Append(question.Evidence!), text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.French) || string.IsNullOrWhiteSpace(text.English));
            Assert.Equal(text.French.Trim(), text.French);
            Assert.Equal(text.English.Trim(), text.English);
        });
        Assert.NotEqual(question.Text.French, question.Text.English);
    });

    [Fact]
    public void The_references_of_one_world_are_not_in_the_questionnaire_of_the_other()
    {
        Assert.DoesNotContain(Questions("thqse-specimen/sanitary").SelectMany(question => question.Tags), tag => tag.StartsWith("essms", StringComparison.Ordinal));
        Assert.DoesNotContain(Questions("thqse-specimen/medico-social").SelectMany(question => question.Tags), tag => tag.StartsWith("has-", StringComparison.Ordinal));
        Assert.Contains(Questions("thqse-specimen/sanitary"), question => question.Tags.Contains("has-2024-3.6-04"));
        Assert.Contains(Questions("thqse-specimen/sanitary"), question => question.Tags.Contains("has-2025-3.4-02"));
        Assert.Contains(Questions("thqse-specimen/medico-social"), question => question.Tags.Contains("essms-3.15.1"));
    }

    [Theory]
    [InlineData("CPOM_OS_1")]
    [InlineData("CPOM_OS_2")]
    [InlineData("CPOM_OS_4")]
    [InlineData("CPOM_OS_5")]
    [InlineData("CPOM_OS_21")]
    [InlineData("CPOM_CT_4")]
    public void The_indicators_of_the_design_are_cited(string indicator)
        => Assert.Contains(Questions("thqse-specimen/sanitary"), question => question.Indicators.Contains(indicator));

    private static IReadOnlyList<Question> Questions(string id)
        => Referential.Shipped.SelectMany(referential => referential.Questionnaires).Single(questionnaire => questionnaire.Id == id).Questions;
}
