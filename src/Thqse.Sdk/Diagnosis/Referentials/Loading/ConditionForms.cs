using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Of whom a question is asked, and after which answer.</summary>
internal static class ConditionForms
{
    private static readonly FormMember<AskedOf, long?> MinBeds = OptionalValue("minBeds", LongCount, (AskedOf asked) => asked.MinBeds).Meaning("From so many beds or places on.");
    private static readonly FormMember<AskedOf, long?> MaxBeds = OptionalValue("maxBeds", LongCount, (AskedOf asked) => asked.MaxBeds).Meaning("Up to so many beds or places, included.");

    private static readonly FormMember<AskedOf, IReadOnlyList<string>> Activities = OptionalList(
        "activities", Some(TextOf(new ChoiceShape(ActivityCodes.All))), (AskedOf asked) => [.. ActivityCodes.Split(asked.Activities)]).Meaning("With one of these activities.");

    private static readonly FormMember<AskedOf, IReadOnlyList<EstablishmentCategory>> Categories =
        OptionalList("categories", Some(IdentifierOf(new OpenChoiceShape(CategoryCodes.OfDiagnosis), code => new EstablishmentCategory(code))), (AskedOf asked) => asked.Categories).Meaning("Of one of these categories of the head, or of the usual ones where it declares none.");

    public static readonly ObjectForm<AskedOf> Establishments = new(
        [MinBeds, MaxBeds, Activities, Categories],
        element => new AskedOf(MinBeds.Of(element), MaxBeds.Of(element), ActivityCodes.Combine(Activities.Of(element)), Categories.Of(element)));

    private static readonly Form<IReadOnlyList<string>> Chosen = List(Text, new ListShape(CommonShapes.Text) { Fewest = 1, HasDistinctTexts = true });

    private static readonly FormMember<AskedIf, string> Question = Required("question", Text, (AskedIf asked) => asked.Question).Meaning("The other question, of the same questionnaire.");

    private static readonly FormMember<AskedIf, IReadOnlyList<string>> AnyOf =
        OptionalList("anyOf", Chosen, (AskedIf asked) => asked.AnyOf).Meaning("Asked when one of these options of it is chosen.");

    private static readonly FormMember<AskedIf, IReadOnlyList<string>> NoneOf =
        OptionalList("noneOf", Chosen, (AskedIf asked) => asked.NoneOf).Meaning("Asked when it is answered, and by none of these options.");

    public static readonly ObjectForm<AskedIf> Answers = new(
        [Question, AnyOf, NoneOf],
        element => new AskedIf(Question.Of(element), AnyOf.Of(element), NoneOf.Of(element)),
        [new AlternativeMembers(AnyOf.Name, NoneOf.Name, isExclusive: true)]);
}
