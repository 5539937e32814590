using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Comparisons;

/// <summary>Two editions of one catalogue: the annual obligations, of which a threshold is raised, an indicator added and another one taken out.</summary>
public class EditionTests
{
    private static readonly LocalDate Date = new(2026, 3, 31);
    private static readonly string Text = File.ReadAllText(TestFiles.Path("Comparisons", "Editions", "first.json"));
    private static readonly CpomCatalogue First = Load(Text);

    [Fact]
    public void A_verdict_that_a_later_edition_moves_says_so()
    {
        var comparison = Compare(Edition(catalogue => catalogue["fiches"]![0]!["rows"]![0]!["cells"]!["2025"]!["atLeast"] = 12));

        var moved = Assert.Single(comparison.Moved);
        Assert.Equal(("I-1", VerdictHorizon.Year, 2025, VerdictStatus.Met, VerdictStatus.NotMet), (moved.Id.ToString(), moved.Horizon, moved.Year, moved.Before!.Status, moved.After!.Status));
        Assert.Equal("catalogue: 2.0.0", Assert.Single(moved.Because).ToString());
        Assert.Equal("Avant : atteint (demandé 10, observé 11). Après : non atteint (demandé 12, observé 11). En cause : l'édition du catalogue (2.0.0).", moved.Explain(Language.French).Replace('\u00A0', ' '));
        Assert.Equal("Before: met (asked 10, observed 11). After: not met (asked 12, observed 11). Because of: the edition of the catalogue (2.0.0).", moved.Explain(Language.English));
    }

    [Fact]
    public void The_same_edition_loaded_twice_moves_nothing() => Assert.Empty(Compare(Load(Text)).Moved);

    [Fact]
    public void An_indicator_of_one_edition_only_has_no_verdict_on_the_other_side()
    {
        var comparison = Compare(Edition(catalogue => catalogue["fiches"]!.AsArray()[1]!["id"] = "I-3"), declaresSecond: false);

        Assert.Equal([("I-2", 2025, true), ("I-2", 2026, true), ("I-3", 2025, false), ("I-3", 2026, false)], comparison.Moved.Select(moved => (moved.Id.ToString(), moved.Year!.Value, moved.Before is not null)));
        Assert.All(comparison.Moved, moved => Assert.True(moved.Before is null || moved.After is null));
    }

    /// <summary>What was declared before cannot be read under the other edition: that edition alone cannot be tried, and is a cause all the same.</summary>
    [Fact]
    public void An_edition_that_cannot_hold_what_was_declared_is_a_cause_all_the_same()
    {
        var second = Edition(catalogue =>
        {
            catalogue["fiches"]![0]!["rows"]![0]!["cells"]!["2025"]!["atLeast"] = 12;
            catalogue["fiches"]!.AsArray()[1]!["id"] = "I-3";
        });
        var after = new CpomContractBuilder(second, new Establishment(EstablishmentCategory.Ch, beds: 320)).Declare("I-1", 2025, "trainings", MeasuredValue.Count(11)).Build();

        var moved = CpomComparison.Of(First.Evaluate(Contract(declaresSecond: true), Date), second.Evaluate(after, Date)).Moved;

        Assert.Equal([("I-1", DifferenceKind.Catalogue, false), ("I-2", DifferenceKind.Declarations, false)], moved.Where(each => each.Year == 2025 && each.Before is not null).Select(each => (each.Id.ToString(), Assert.Single(each.Because).Kind, each.OnlyTogether)));
    }

    [Fact]
    public void The_document_names_both_editions()
    {
        var document = JsonNode.Parse(ComparisonDocument.Write(Compare(Edition(catalogue => catalogue["fiches"]![0]!["rows"]![0]!["cells"]!["2025"]!["atLeast"] = 12))))!;

        Assert.Equal(("1.0.0", "2.0.0"), (document["before"]!["catalogue"]!["version"]!.GetValue<string>(), document["after"]!["catalogue"]!["version"]!.GetValue<string>()));
        Assert.Equal(("catalogue", "2.0.0"), (document["moved"]![0]!["because"]![0]!["kind"]!.GetValue<string>(), document["moved"]![0]!["because"]![0]!["value"]!.GetValue<string>()));
    }

    [Fact]
    public void Before_after_and_back_is_the_inverse()
    {
        var second = Edition(catalogue => catalogue["fiches"]![0]!["rows"]![0]!["cells"]!["2025"]!["atLeast"] = 12);
        var (old, now) = (First.Evaluate(Contract(), Date), second.Evaluate(Contract().ToBuilder(second).Build(), Date));

        var (forth, back) = (CpomComparison.Of(old, now), CpomComparison.Of(now, old));

        Assert.Equal(forth.Moved.Select(moved => (moved.Id, moved.Year, moved.Before?.Status, moved.After?.Status)), back.Moved.Select(moved => (moved.Id, moved.Year, moved.After?.Status, moved.Before?.Status)));
        Assert.Equal(forth.UnmovedCount, back.UnmovedCount);
    }

    [Fact]
    public void What_the_other_edition_does_not_have_is_told_when_the_contract_is_built()
    {
        var second = Edition(catalogue => catalogue["fiches"]!.AsArray()[1]!["id"] = "I-3");

        Assert.False(Contract().ToBuilder(second).TryBuild(out _, out var diagnostics));
        Assert.Equal((DiagnosticCode.UnknownIndicator, "/observations/I-2"), (Assert.Single(diagnostics).Code, diagnostics[0].Pointer));
    }

    private static CpomComparison Compare(CpomCatalogue second, bool declaresSecond = true)
    {
        var contract = Contract(declaresSecond);
        return CpomComparison.Of(First.Evaluate(contract, Date), second.Evaluate(contract.ToBuilder(second).Build(), Date));
    }

    private static CpomContract Contract(bool declaresSecond = true)
    {
        var builder = new CpomContractBuilder(First, new Establishment(EstablishmentCategory.Ch, beds: 320)).Declare("I-1", 2025, "trainings", MeasuredValue.Count(11));
        return (declaresSecond ? builder.Declare("I-2", 2025, "audited", MeasuredValue.Flag(true)) : builder).Build();
    }

    private static CpomCatalogue Edition(Action<JsonNode> change)
    {
        var catalogue = JsonNode.Parse(Text)!;
        catalogue["version"] = "2.0.0";
        change(catalogue);
        return Load(catalogue.ToJsonString());
    }

    private static CpomCatalogue Load(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return CpomCatalogue.Load(stream);
    }
}
