using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>Each construct of the language of catalogues on both sides of its limits, in a small catalogue of its own.</summary>
public class LanguageVectorTests
{
    public static TheoryData<string> Names => [.. Vector.Language.Select(vector => vector.ToString())];

    private static IEnumerable<JsonNode> Catalogues => TestFiles.In("Vectors/language").Select(file => TestFiles.Json(file)["catalogue"]!);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_gives_the_verdicts_worked_out_by_hand(string name)
    {
        var vector = Vector.Language.Single(each => each.ToString() == name);
        var differences = vector.Differences().ToArray();

        Assert.True(differences.Length == 0, $"{vector.Why}{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    [Fact]
    public void A_file_is_named_as_its_catalogue_in_which_nothing_is_wrong()
        => Assert.All(TestFiles.In("Vectors/language"), file =>
        {
            var catalogue = Vector.In(TestFiles.Json(file)).First().Catalogue;

            Assert.Equal(Path.GetFileNameWithoutExtension(file), catalogue.Id);
            Assert.Empty(catalogue.Check());
        });

    /// <summary>A factor, a volume that exempts and the parts of a sum are asked as much as what is judged.</summary>
    [Fact]
    public void What_decides_a_verdict_is_needed_and_never_said_to_change_nothing()
        => Assert.All(Vector.Language.Where(vector => vector.Refused.Count == 0 && vector.Expected["applicable"] is null && vector.Expected["row"] is null), vector =>
        {
            var contract = ContractDocument.Read(vector.Contract.ToJsonString(), vector.Catalogue).ContractOrThrow();
            var needed = vector.Catalogue.Plan(contract).Needs().Single(each => each.Id == vector.Indicator).Values.Select(value => value.Measure?.Id).ToHashSet();

            Assert.DoesNotContain(vector.Catalogue.EvaluateAsAsked(contract).Notices, notice => notice.Code == NoticeCode.NotAsked);
            Assert.Superset(contract.Declarations(vector.Indicator).Observations.SelectMany(observation => observation.Values).Select(pair => (MeasureId?)pair.Key).ToHashSet(), needed);
        });

    [Fact]
    public void Each_says_what_is_expected()
        => Assert.All(Vector.Language, vector => Assert.True(vector.Refused.Count > 0 != vector.Expected["years"] is JsonObject { Count: > 0 }, vector.ToString()));

    [Fact]
    public void Every_file_has_a_target_that_is_met_and_one_that_is_not()
        => Assert.All(Vector.Language.GroupBy(vector => vector.Catalogue.Id), file =>
            Assert.Empty(new[] { "met", "notMet" }.Except(file.SelectMany(vector => Years(vector)).Select(year => year["status"]!.GetValue<string>()))));

    /// <summary>Those of the shipped catalogue have the others.</summary>
    [Fact]
    public void Every_reason_is_expected_by_a_vector()
    {
        var expected = Vector.All.Concat(Vector.Language).SelectMany(Years).SelectMany(year => year["reasons"]?.AsArray() ?? []).Select(reason => reason!.GetValue<string>()).ToHashSet();

        // Who chose no option, or says nothing of a group, has rows of its own in the generated contracts; without an attribute a contract is refused.
        Assert.Equal(["attribute-missing"], Enum.GetValues<Reason>().Select(reason => reason.ToCode()).Except(expected));
    }

    [Fact]
    public void Every_member_of_a_rule_is_used_by_a_vector()
        => Assert.Empty(RuleForms.All.SelectMany(form => form.MembersAt(0)).Select(member => member.Name).Except(Catalogues.Concat(Shipped).SelectMany(NamesIn)));

    private static IEnumerable<JsonNode> Shipped => TestFiles.In("Data/cpom-occitanie-2025-2029").Select(TestFiles.Json);

    private static IEnumerable<JsonNode> Years(Vector vector) => vector.Expected["years"]?.AsObject().Select(year => year.Value!) ?? [];

    private static IEnumerable<string> NamesIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => NamesIn(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(NamesIn),
        _ => [],
    };
}
