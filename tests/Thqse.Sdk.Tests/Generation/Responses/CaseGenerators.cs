using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>Responses, to generated referentials and to the shipped ones: complete, nearly, hardly begun, with themes that do not concern.</summary>
public static class CaseGenerators
{
    /// <summary>How often, of 100, a question is left open and said not to concern; the last row leaves whole themes out.</summary>
    private static readonly (int Open, int NotConcerned, int ThemeOut)[] Habits = [(0, 0, 0), (0, 20, 10), (15, 15, 0), (60, 10, 0), (25, 45, 0), (10, 10, 45), (98, 1, 0)];

    /// <summary>Cases of every referential, a shipped one each tenth time; a failing one is made smaller by taking answers and parts of its referential out.</summary>
    public static Arbitrary<AnsweredCase> Cases { get; } = Arb.From(
        from loaded in Gen.Frequency(
            (8, ReferentialGenerators.Sound), (1, Gen.Constant(LoadedReferential.ThqseSpecimen)), (1, Gen.Constant(LoadedReferential.ManagementByQuality)))
        from answered in Of(loaded)
        select answered,
        Smaller);

    /// <summary>Cases of referentials that use the whole language; some answers are from before a condition fell.</summary>
    public static Arbitrary<RichCase> Rich { get; } = Arb.From(
        ReferentialGenerators.Rich.SelectMany(Of).Select(answered => new RichCase(answered)),
        rich => Smaller(rich.Answered).Where(smaller => smaller.Loaded.Referential.Check().Count == 0).Select(smaller => new RichCase(smaller)));

    /// <summary>Cases of the small referential with a question of every kind.</summary>
    public static Gen<AnsweredCase> OfEveryKind { get; } = Of(LoadedReferential.OfEveryKind);

    public static Gen<AnsweredCase> Of(LoadedReferential loaded) =>
        from questionnaire in Gen.Elements<Questionnaire>(loaded.Referential.Questionnaires)
        from establishment in Establishment
        from habit in Gen.Elements(Habits)
        from themesOut in Gen.Choose(1, 100).ArrayOf(loaded.Referential.Themes.Count)
        let leftOut = loaded.Referential.Themes.Where((_, index) => themesOut[index] <= habit.ThemeOut).Select(theme => theme.Id).ToHashSet()
        let asked = new AnsweredCase(loaded, questionnaire.Id, establishment, ImmutableSortedDictionary<string, string[]>.Empty).Response.Asked
        from answers in Gen.CollectToArray(asked, question => Answer(question, habit.Open, leftOut.Contains(question.Theme) ? 100 : habit.NotConcerned))
        select new AnsweredCase(loaded, questionnaire.Id, establishment, asked.Zip(answers)
            .Where(pair => pair.Second is not null)
            .ToImmutableSortedDictionary(pair => pair.First.Id, pair => pair.Second!, StringComparer.Ordinal));

    /// <summary>Any answer by an option.</summary>
    public static Gen<string[]> Choice(Question question)
    {
        if (question.Figure is { } figure)
        {
            return Gen.Elements([.. figure.Bands.Select(band => band.From), .. figure.Bands.Select(band => band.From + 19), 100]).Select(value => new[] { FormattableString.Invariant($"={value}") });
        }

        var ids = question.Options.Where(option => !option.IsExclusive).Select(option => option.Id).ToArray();
        return question.IsMultiple && question.Options.Any(option => option.IsExclusive)
            ? Gen.OneOf(Gen.Elements(question.Options.Select(option => new[] { option.Id }).ToArray()), Gen.Constant(ids))
            : question.IsMultiple
            ? Gen.SubListOf(ids).Select(chosen => chosen.Count == 0 ? [ids[0]] : chosen.ToArray())
            : Gen.Elements(ids).Select(id => new[] { id });
    }

    private static Gen<string[]?> Answer(Question question, int open, int notConcerned) =>
        from dice in Gen.Choose(1, 100)
        from choice in Choice(question)
        select question.SameAs is not null ? null : question.AllowsNotConcerned && dice <= notConcerned ? AnsweredCase.NotConcerned
            : dice > 100 - open ? null
            : choice;

    private static Gen<JsonObject> Establishment =>
        from category in Gen.Elements("chu", "ch", "espic", "clinic", "medico-social")
        from beds in Gen.Elements(0, 40, 99, 100, 320, 499, 500, 1500)
        from size in Gen.Elements("small", "medium", "large")
        from way in Gen.Choose(1, 4)
        from activities in Gen.SubListOf("mco", "smr", "psychiatry", "had", "usld")
        select Person(category, way == 1 ? null : beds, way <= 2 ? size : null, activities);

    private static JsonObject Person(string category, int? beds, string? size, IEnumerable<string> activities)
    {
        var establishment = new JsonObject { ["category"] = category, ["activities"] = new JsonArray([.. activities.Select(code => (JsonNode)code)]) };
        if (beds is not null)
        {
            establishment["beds"] = beds;
        }

        if (size is not null)
        {
            establishment["sizeClass"] = size;
        }

        if (category == "chu")
        {
            establishment["department"] = "31";
        }

        return establishment;
    }

    private static IEnumerable<AnsweredCase> Smaller(AnsweredCase given)
        => ReferentialShrinker.Smaller(given.Loaded).Select(given.Under)
            .Concat(given.Answers.Keys.Select(given.Without))
            .Where(smaller => smaller.IsValid());
}
