using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Conformance;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>A catalogue says how its identifiers are made and what may be left out of them, whatever they begin with. The verdicts are those of vectors/language/identifiers-left-out.json.</summary>
public class IndicatorNamingTests
{
    private static readonly CpomCatalogue Catalogue = Vector.Language.First(vector => vector.Catalogue.Id == "identifiers-left-out").Catalogue;

    [Theory]
    [InlineData("CPOM_{axis}_{number}", "CPOM_OS_12", true)]
    [InlineData("CPOM_{axis}_{number}", "cpom_os_012", true)]
    [InlineData("CPOM_{axis}_{number}", "OS_12", false)]
    [InlineData("CPOM_{axis}_{number}", "CPOM_OS_12a", false)]
    [InlineData("CPOM_{axis}_{number}", "CPOM_O5_12", false)]
    [InlineData("CPOM_{axis}_{number}", "CPOM__12", false)]
    [InlineData("CPOM_{axis}_{number}", "CPOM_OS_", false)]
    [InlineData("I-{number}", "I-3", true)]
    [InlineData("I-{number}", "I.3", false)]
    [InlineData("{axis}{number}", "A12", true)]
    [InlineData("{axis}A{number}", "AAA1", true)]
    [InlineData("{number}.{number}", "2.10", true)]
    [InlineData("{number}.{number}", "2.10.0", false)]
    [InlineData("EHPAD.{text}", "EHPAD.12-b", true)]
    [InlineData("EHPAD.{text}", "EHPAD.", false)]
    [InlineData("{text}.{text}-{text}", "a.b.c-d-e", true)]
    [InlineData("energy", "Energy", true)]
    public void An_identifier_is_of_a_pattern_from_beginning_to_end(string pattern, string identifier, bool isOfIt)
        => Assert.Equal(isOfIt, new IndicatorPattern(pattern).Fits(IndicatorId.Parse(identifier)));

    [Fact]
    public void A_pattern_that_can_be_tried_in_very_many_ways_is_answered_at_once()
    {
        var pattern = new IndicatorPattern(string.Concat(Enumerable.Repeat("{text}a", 200)));

        Assert.True(pattern.Fits(IndicatorId.Parse(new string('a', 500))));
        Assert.False(pattern.Fits(IndicatorId.Parse(new string('a', 500) + "b")));
    }

    [Theory]
    [InlineData("CPOM_{axis}_{number}", true)]
    [InlineData("{text}", true)]
    [InlineData("", false)]
    [InlineData("{digits}", false)]
    [InlineData("I-{number", false)]
    [InlineData("I {number}", false)]
    [InlineData("I-{number}\n", false)]
    public void A_pattern_is_made_of_placeholders_and_of_what_can_stand_in_an_identifier(string text, bool isOne)
        => Assert.Equal(isOne, IndicatorPattern.IsOne(text));

    [Theory]
    [InlineData("CPOM_{axis}_{number}", "cpom_os_12", "OS")]
    [InlineData("{number}.{axis}.{axis}", "2.a.b", "A")]
    [InlineData("I-{number}", "I-3", "I")]
    [InlineData("CPOM_{axis}_{number}", "EHPAD.12", "EHPAD")]
    public void The_axis_is_what_stands_at_its_place_in_the_pattern_else_before_the_number(string pattern, string identifier, string axis)
        => Assert.Equal(axis, new IndicatorNaming(new IndicatorPattern(pattern), null).AxisOf(IndicatorId.Parse(identifier)));

    [Theory]
    [InlineData("I-3")]
    [InlineData("3")]
    [InlineData("i-03")]
    [InlineData("03")]
    public void What_may_be_left_out_may_be_left_out_wherever_an_indicator_is_asked_for(string typed)
    {
        var contract = ContractDocument.Read(Contract, Catalogue).ContractOrThrow();
        var evaluation = Catalogue.EvaluateAsAsked(contract);
        var id = IndicatorId.Parse(typed);

        Assert.Equal("I-3", Catalogue[typed].Id.ToString());
        Assert.Same(Catalogue[typed], Catalogue[id]);
        Assert.Same(Catalogue[typed], evaluation.Plan[typed].Fiche);
        Assert.Same(Catalogue[typed], evaluation.Plan[id].Fiche);
        Assert.Same(Catalogue[typed], evaluation[typed].Fiche);
        Assert.Same(Catalogue[typed], evaluation[id].Fiche);
        Assert.Equal("closed", contract.NotConcernedJustification(id));
        Assert.True(contract.IsAlreadyEngaged(id));
        Assert.Single(contract.Declarations(id).Observations);
        Assert.Equal(0, Catalogue.Plan(Concerned).Compile().FindColumn(id, new MeasureId("visits"), 2029));
    }

    [Fact]
    public void A_builder_takes_two_spellings_for_one_indicator()
    {
        var contract = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320))
            .Declare("3", 2030, "visits", MeasuredValue.Count(1))
            .Declare("I-3", 2031, "visits", MeasuredValue.Count(2))
            .Build();

        Assert.Equal([2030, 2031], contract.Declarations(IndicatorId.Parse("i-3")).Observations.Select(each => each.Year));
    }

    [Fact]
    public void A_reading_is_selected_with_its_indicator_in_any_spelling()
    {
        var reading = ReadingId.Parse("OS_20=per-year");
        var catalogue = CpomCatalogue.Occitanie2025.Under(reading, ReadingId.Parse("cpom_os_020=per-year"));

        Assert.Equal(["CPOM_OS_20=per-year"], catalogue.Readings.Select(each => each.ToString()));
        Assert.Empty(catalogue.ConflictsAmong([reading]));
    }

    private static CpomContract Concerned => new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();

    private const string Contract = """
        { "format": "thqse.cpom-contract/1", "catalogue": "identifiers-left-out", "establishment": { "category": "ch", "beds": 320, "alreadyEngaged": ["3"] },
          "notConcerned": { "03": "closed" }, "observations": { "3": { "2030": { "values": { "visits": 1 } } } } }
        """;
}
