using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>A question, as a referential and a questionnaire document say it.</summary>
internal static class QuestionForms
{
    private static readonly FormMember<AskedOf, long?> MinBeds = OptionalValue("minBeds", LongCount, (AskedOf asked) => asked.MinBeds);
    private static readonly FormMember<AskedOf, long?> MaxBeds = OptionalValue("maxBeds", LongCount, (AskedOf asked) => asked.MaxBeds);

    private static readonly FormMember<AskedOf, IReadOnlyList<string>> Activities = OptionalList(
        "activities", List(TextOf(new ChoiceShape(ActivityCodes.All))), (AskedOf asked) => [.. ActivityCodes.Split(asked.Activities)]);

    private static readonly FormMember<AskedOf, IReadOnlyList<EstablishmentCategory>> Categories =
        OptionalList("categories", List(Kebab<EstablishmentCategory>()), (AskedOf asked) => asked.Categories);

    private static readonly ObjectForm<AskedOf> Conditions = new(
        [MinBeds, MaxBeds, Activities, Categories],
        element => new AskedOf(MinBeds.Of(element), MaxBeds.Of(element), ActivityCodes.Combine(Activities.Of(element)), Categories.Of(element)));

    private static readonly FormMember<AnswerOption, string> OptionId = Required("id", Name, (AnswerOption option) => option.Id);
    private static readonly FormMember<AnswerOption, decimal> Points = Required("points", Number, (AnswerOption option) => option.Points);
    private static readonly FormMember<AnswerOption, LocalizedText> Label = Required("label", Localized, (AnswerOption option) => option.Label);

    private static readonly ObjectForm<AnswerOption> Option = new(
        [OptionId, Points, Label], element => new AnswerOption(OptionId.Of(element), Points.Of(element), Label.Of(element)));

    private static readonly FormMember<Question, string> Id = Required("id", Name, (Question question) => question.Id);
    private static readonly FormMember<Question, string> Theme = Required("theme", Forms.Text, (Question question) => question.Theme);
    private static readonly FormMember<Question, decimal> Weight = Assumed("weight", Number, 1m, (Question question) => question.Weight);
    private static readonly FormMember<Question, bool> Imperative = Assumed("imperative", Flag, false, (Question question) => question.IsImperative);
    private static readonly FormMember<Question, bool> Multiple = Assumed("multiple", Flag, false, (Question question) => question.IsMultiple);
    private static readonly FormMember<Question, LocalizedText> Wording = Required("text", Localized, (Question question) => question.Text);
    private static readonly FormMember<Question, IReadOnlyList<AnswerOption>> Options = Required("options", List(Option), (Question question) => question.Options);
    private static readonly FormMember<Question, IReadOnlyList<string>> Tags = Assumed("tags", Texts, [], (Question question) => question.Tags);
    private static readonly FormMember<Question, IReadOnlyList<string>> Indicators = Assumed("indicators", Texts, [], (Question question) => question.Indicators);
    private static readonly FormMember<Question, LocalizedText?> Evidence = Optional("evidence", Localized, (Question question) => question.Evidence);
    private static readonly FormMember<Question, AskedOf> Asked = Assumed("askedOf", Conditions, AskedOf.Everybody, (Question question) => question.AskedOf);

    public static readonly ObjectForm<Question> Question = new([Id, Theme, Weight, Imperative, Multiple, Wording, Options, Tags, Indicators, Evidence, Asked], Read);

    private static Question Read(JsonElement element) => new(Id.Of(element), Theme.Of(element), Weight.Of(element), Wording.Of(element), Options.Of(element))
    {
        IsImperative = Imperative.Of(element),
        IsMultiple = Multiple.Of(element),
        Tags = Tags.Of(element),
        Indicators = Indicators.Of(element),
        Evidence = Evidence.Of(element),
        AskedOf = Asked.Of(element),
    };
}
