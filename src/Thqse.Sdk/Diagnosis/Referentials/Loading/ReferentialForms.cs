using System.Text.Json;
using Thqse.Sdk.Heads;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>A referential and a questionnaire of it, as documents state them.</summary>
internal static class ReferentialForms
{
    private static readonly FormMember<Questionnaire, string> QuestionnaireId =
        Required("id", Name, (Questionnaire questionnaire) => questionnaire.Id).Meaning("The identifier that responses name, such as my-referential/short.");

    private static readonly FormMember<Questionnaire, string> QuestionnaireVersion =
        Required("version", Text, (Questionnaire questionnaire) => questionnaire.Version).Meaning("The version of the questions; a score says it.");

    private static readonly FormMember<Questionnaire, LocalizedText> QuestionnaireLabel =
        Required("label", Localized, (Questionnaire questionnaire) => questionnaire.Label).Meaning("What it is called.");

    private static readonly FormMember<Questionnaire, IReadOnlyList<Question>> Questions =
        Required("questions", List(QuestionForms.Question), (Questionnaire questionnaire) => questionnaire.Questions).Meaning("The questions, in the order in which they are asked.");

    /// <summary>Read as one of a referential, by <see cref="QuestionnaireOf"/>.</summary>
    public static readonly ObjectForm<Questionnaire> Questionnaire = new([QuestionnaireId, QuestionnaireVersion, QuestionnaireLabel, Questions]);

    private static readonly FormMember<Referential, string> Id = Required("id", Name, (Referential referential) => referential.Id).Meaning("The identifier of the referential.");

    private static readonly FormMember<Referential, string> Version = Required("version", Text, (Referential referential) => referential.Version).Meaning("The version of the data.");

    private static readonly FormMember<Referential, bool> Specimen =
        Assumed("specimen", Flag, false, (Referential referential) => referential.IsSpecimen).Meaning("Whether it was written for demonstration, and is no official text.");

    private static readonly FormMember<Referential, LocalizedText> Label = Required("label", Localized, (Referential referential) => referential.Label).Meaning("What it is called.");

    private static readonly FormMember<Referential, LocalizedText> Notice =
        Required("notice", Localized, (Referential referential) => referential.Notice).Meaning("What a reader has to know of its origin; shown wherever a result is.");

    private static readonly FormMember<Referential, ScoreAggregation> Aggregation =
        Assumed("aggregation", Kebab<ScoreAggregation>(), ScoreAggregation.Means, (Referential referential) => referential.Aggregation)
        .Meaning("means: weighted means at every level; points: points won over points possible. When absent, means.");

    private static readonly FormMember<Referential, decimal?> Floor =
        OptionalValue(PenaltyCheck.Floor, Decimal(new NumberShape(isCount: false, largest: 0)), (Referential referential) => referential.HasPenalties ? 0 : (decimal?)null)
        .Meaning("0 where answers may take points away: the score of a theme does not fall below it.");

    private static readonly FormMember<Referential, IReadOnlyList<EstablishmentCategory>?> Categories =
        Optional(DeclaredCategories.Member, CategoryForm, (Referential referential) => referential.Categories == CategoryCodes.Diagnosed ? null : referential.Categories)
        .Meaning("The categories of establishment that answer; when absent, chu, ch, espic, clinic and medico-social.");

    private static readonly FormMember<Referential, IReadOnlyList<AnswerScale>> Scales =
        OptionalList("scales", List(OptionForms.Scale), (Referential referential) => referential.Scales).Meaning("Proposed answers that several questions share.");

    private static readonly FormMember<Referential, IReadOnlyList<Pillar>> Pillars =
        Required("pillars", List(ThemeForms.Pillar), (Referential referential) => referential.Pillars).Meaning("The broad parts, in order.");

    private static readonly FormMember<Referential, IReadOnlyList<StatedTheme>> Themes =
        Required("themes", List(ThemeForms.Theme), (Referential referential) => Stated(referential.Themes)).Meaning("The subjects of the pillars, in order, at any depth.");

    private static readonly FormMember<Referential, IReadOnlyList<Level>> Levels =
        OptionalList("levels", List(LevelForms.Level), (Referential referential) => referential.Levels).Meaning("The levels, from the lowest.");

    /// <summary>A referential document, which holds its questionnaires.</summary>
    public static readonly ObjectForm<Referential> Document = Holding(List(Questionnaire), referential => referential.Questionnaires);

    /// <summary>A referential whose questionnaires are each in a file of its own, which it names.</summary>
    public static readonly ObjectForm<Referential> Parts = Holding(Texts, referential => referential.Questionnaires.Select(each => each.Id).ToReadOnly());

    /// <summary>The referential of an element whose shape has been checked.</summary>
    public static Referential Read(JsonElement root, IReadOnlyList<JsonElement> questionnaires) => new(
        Id.Of(root),
        Version.Of(root),
        Specimen.Of(root),
        Label.Of(root),
        Notice.Of(root),
        Pillars.Of(root),
        ThemeLoader.Placed(Themes.Of(root)),
        Levels.Of(root),
        Scales.Of(root),
        Categories.Of(root) ?? CategoryCodes.Diagnosed,
        referential => questionnaires.Select(each => QuestionnaireOf(each, referential)).ToReadOnly())
    {
        Aggregation = Aggregation.Of(root),
        HasPenalties = Floor.Of(root) is not null,
    };

    private static Questionnaire QuestionnaireOf(JsonElement element, Referential referential) => new(
        referential, QuestionnaireId.Of(element), QuestionnaireVersion.Of(element), QuestionnaireLabel.Of(element), SharedAnswers.Give(Questions.Of(element), referential.Scales).Select(question => question.AskedOfKnown(referential.Categories)).ToReadOnly());

    private static Form<IReadOnlyList<EstablishmentCategory>> CategoryForm => new(
        DeclaredCategories.Form(Localized).Shape,
        (writer, categories, language) => List(DeclaredCategory).Write(writer, categories, language),
        DeclaredCategories.Form(Localized).Read);

    private static ObjectForm<EstablishmentCategory> DeclaredCategory
        => new([Required("id", Text, (EstablishmentCategory category) => category.ToString()), Required("label", Localized, (EstablishmentCategory category) => category.Declared!.Label), OptionalList("needs", Texts, (EstablishmentCategory category) => category.Needs)]);

    private static IReadOnlyList<StatedTheme> Stated(IReadOnlyList<Theme> themes)
        => themes.Select(theme => new StatedTheme(theme.Id, theme.Pillar, theme.Parent, theme.Weight, theme.Label)).ToReadOnly();

    private static ObjectForm<Referential> Holding<T>(Form<IReadOnlyList<T>> questionnaires, Func<Referential, IReadOnlyList<T>> from) => new(
    [
        Format<Referential>(ReferentialLoader.Format),
        Id, Version, Specimen, Label, Notice, Aggregation, Floor, Categories, Scales, Pillars, Themes, Levels,
        Required("questionnaires", questionnaires, from).Meaning("The questionnaires, in order."),
    ]);
}
