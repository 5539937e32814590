using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>A question, as a referential and a questionnaire document say it.</summary>
internal static class QuestionForms
{
    private static readonly FormMember<Question, string> Id =
        Required("id", Name, (Question question) => question.Id).Meaning("The identifier of the question within the questionnaire; answers are given under it.");

    private static readonly FormMember<Question, string> Theme =
        Required("theme", Forms.Text, (Question question) => question.Theme).Meaning("The theme in which it is scored, one that has no themes of its own.");

    private static readonly FormMember<Question, KindWeight> Weight =
        Assumed("weight", KindWeightForm.Form, new KindWeight(1), (Question question) => question.Weighting)
        .Meaning("Its weight in the theme, the same for everybody, or by category or size class; when absent, 1. 0 is informational.");

    private static readonly FormMember<Question, bool> Imperative =
        Assumed("imperative", Flag, false, (Question question) => question.IsImperative).Meaning("Whether it concerns everybody, and gates of imperative questions read it.");

    private static readonly FormMember<Question, bool?> NotConcerned =
        OptionalValue("notConcerned", Flag, (Question question) => question.AllowsNotConcerned || question.IsImperative || question.SameAs is not null ? null : (bool?)false)
        .Meaning("false where nobody may answer that it does not concern; when absent, that can be answered to all but imperative questions.");

    private static readonly FormMember<Question, bool> Multiple =
        Assumed("multiple", Flag, false, (Question question) => question.IsMultiple).Meaning("Whether several options may be chosen; their points add up.");

    private static readonly FormMember<Question, bool?> Bonus =
        OptionalValue("bonus", Flag, (Question question) => question.IsBonus ? true : (bool?)null).Meaning("Whether it only adds: its points are never asked of the maximum.");

    private static readonly FormMember<Question, LocalizedText> Wording = Required("text", Localized, (Question question) => question.Text).Meaning("What is asked.");

    private static readonly FormMember<Question, IReadOnlyList<AnswerOption>> Options =
        OptionalList("options", List(OptionForms.Option), (Question question) => question.SameAs is null ? question.Options : []).Meaning("The answers proposed.");

    private static readonly FormMember<Question, string?> Scale =
        Optional("scale", Forms.Text, (Question question) => question.Scale).Meaning("The scale of the head that gives the answers proposed.").Unwritten();

    private static readonly FormMember<Question, FigureAnswer?> Figure =
        Optional("answer", FigureForms.Answer, (Question question) => question.SameAs is null ? question.Figure : null).Meaning("The figure that answers it, with the points of each band.");

    private static readonly FormMember<Question, string?> SameAs =
        Optional("sameAs", Forms.Text, (Question question) => question.SameAs).Meaning("The question whose answer it has: answered once, there, and scored here too.");

    private static readonly FormMember<Question, IReadOnlyList<string>> Tags =
        Assumed("tags", Texts, [], (Question question) => question.Tags).Meaning("Subjects that cut across the themes.");

    private static readonly FormMember<Question, IReadOnlyList<string>> Indicators =
        Assumed("indicators", Texts, [], (Question question) => question.Indicators).Meaning("Indicators of contracts that the same evidence serves.");

    private static readonly FormMember<Question, LocalizedText?> Evidence =
        Optional("evidence", Localized, (Question question) => question.Evidence).Meaning("The evidence expected.");

    private static readonly FormMember<Question, AskedOf> Asked =
        Assumed("askedOf", ConditionForms.Establishments, AskedOf.Everybody, (Question question) => question.AskedOf).Meaning("Of whom it is asked; when absent or empty, of everybody.");

    private static readonly FormMember<Question, AskedIf?> AskedIf =
        Optional("askedIf", ConditionForms.Answers, (Question question) => question.AskedIf).Meaning("The answer to another question after which it is asked; when absent, it always is.");

    /// <summary>What proposes the answers, one way of several.</summary>
    private static readonly ObjectRule Answered = new AlternativeMembers([Options.Name, Scale.Name, Figure.Name, SameAs.Name], isExclusive: true);

    public static readonly ObjectForm<Question> Question = new(
        [Id, Theme, Weight, Imperative, NotConcerned, Multiple, Bonus, Wording, Options, Scale, Figure, SameAs, Tags, Indicators, Evidence, Asked, AskedIf], Read, [Answered]);

    private static Question Read(JsonElement element) => new(Id.Of(element), Theme.Of(element), Weight.Of(element), Wording.Of(element))
    {
        Options = Options.Of(element),
        Scale = Scale.Of(element),
        Figure = Figure.Of(element),
        SameAs = SameAs.Of(element),
        IsImperative = Imperative.Of(element),
        AllowsNotConcerned = !Imperative.Of(element) && NotConcerned.Of(element) != false,
        IsMultiple = Multiple.Of(element) && Figure.Of(element) is null,
        IsBonus = Bonus.Of(element) == true,
        Tags = Tags.Of(element),
        Indicators = Indicators.Of(element),
        Evidence = Evidence.Of(element),
        AskedOf = Asked.Of(element),
        AskedIf = AskedIf.Of(element),
    };
}
