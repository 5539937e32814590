using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Cpom.Contracts;

/// <summary>Which row of a target table is for whom: every condition of its population has to hold, and no condition is everybody.</summary>
public class RowTests
{
    private const string Named = "named";
    private const string Others = "others";
    private const string Usual = """{ "category": "ch", "beds": 320 }""";

    [Theory]
    [InlineData("""{ "categories": ["ch"] }""", Usual, """{ "category": "clinic", "beds": 320 }""")]
    [InlineData("""{ "categories": ["chu", "ch"] }""", Usual, """{ "category": "espic", "beds": 320 }""")]
    [InlineData("""{ "sizes": ["medium"] }""", """{ "category": "ch", "beds": 100 }""", """{ "category": "ch", "beds": 99 }""")]
    [InlineData("""{ "sizes": ["medium"] }""", """{ "category": "ch", "beds": 499 }""", """{ "category": "ch", "beds": 500 }""")]
    [InlineData("""{ "sizes": ["small"] }""", """{ "category": "ch", "beds": 800, "sizeClass": "small" }""", """{ "category": "ch", "beds": 800 }""")]
    [InlineData("""{ "departments": ["66", "11"] }""", """{ "category": "ch", "beds": 320, "department": "66" }""", """{ "category": "ch", "beds": 320, "department": "31" }""")]
    [InlineData("""{ "departments": ["66"] }""", """{ "category": "ch", "beds": 320, "department": "66" }""", Usual)]
    [InlineData("""{ "exceptDepartments": ["66"] }""", """{ "category": "ch", "beds": 320, "department": "31" }""", """{ "category": "ch", "beds": 320, "department": "66" }""")]
    [InlineData("""{ "ghtMember": true }""", """{ "category": "ch", "beds": 320, "ghtMember": true }""", """{ "category": "ch", "beds": 320, "ghtMember": false }""")]
    [InlineData("""{ "ghtMember": false }""", """{ "category": "ch", "beds": 320, "ghtMember": false }""", """{ "category": "ch", "beds": 320, "ghtMember": true }""")]
    [InlineData("""{ "activities": ["had", "smr"] }""", """{ "category": "ch", "beds": 320, "activities": ["mco", "smr"] }""", """{ "category": "ch", "beds": 320, "activities": ["mco", "usld"] }""")]
    [InlineData("""{ "withoutActivities": ["had", "smr"] }""", """{ "category": "ch", "beds": 320, "activities": ["mco"] }""", """{ "category": "ch", "beds": 320, "activities": ["mco", "had"] }""")]
    [InlineData("""{ "activities": ["mco"] }""", Usual, """{ "category": "ch", "beds": 320, "activities": [] }""")]
    public void A_condition_names_some_and_leaves_the_others_out(string who, string included, string excluded)
    {
        Assert.Equal(Named, RowOf(who, included));
        Assert.Equal(Others, RowOf(who, excluded));
    }

    [Theory]
    [InlineData(true, Named, Others)]
    [InlineData(false, Others, Named)]
    public void Engagement_at_the_start_names_some(bool isEngaged, string ofEngaged, string ofNewcomers)
    {
        var who = isEngaged ? """{ "engaged": true }""" : """{ "engaged": false }""";

        Assert.Equal(ofEngaged, RowOf(who, """{ "category": "ch", "beds": 320, "alreadyEngaged": ["CPOM_OS_1"] }"""));
        Assert.Equal(ofNewcomers, RowOf(who, """{ "category": "ch", "beds": 320, "alreadyEngaged": ["CPOM_OS_2"] }"""));
        Assert.Equal(ofNewcomers, RowOf(who, Usual));
    }

    [Theory]
    [InlineData("""{ "category": "ch", "beds": 600, "department": "66" }""", Named)]
    [InlineData("""{ "category": "ch", "beds": 499, "department": "66" }""", Others)]
    [InlineData("""{ "category": "ch", "beds": 600, "department": "31" }""", Others)]
    [InlineData("""{ "category": "espic", "beds": 600, "department": "66" }""", Others)]
    public void All_conditions_of_a_row_have_to_hold(string establishment, string row)
        => Assert.Equal(row, RowOf("""{ "categories": ["ch"], "sizes": ["large"], "departments": ["66"] }""", establishment));

    [Theory]
    [InlineData("""{ "category": "clinic", "beds": 0, "activities": [] }""")]
    [InlineData("""{ "category": "chu", "sizeClass": "large", "department": "34", "ghtMember": true, "activities": ["had"] }""")]
    public void A_row_without_condition_is_for_everybody(string establishment) => Assert.Equal(Named, RowOf("{}", establishment));

    [Fact]
    public void A_population_tells_its_conditions_for_a_log()
    {
        Assert.Equal(
            [
                "large", "medium", "small",
                "member of a GHT, option kitchen", "member of a GHT, option laundry", "no member of a GHT",
                "with Had, engaged before", "with Had, not engaged before", "chu, in 66, without Had", "chu, not in 66, without Had", "ch or espic or clinic, without Had",
            ],
            CatalogueFiles.Sound().Fiches.SelectMany(fiche => fiche.Targets.Rows).Select(row => row.Population.ToString()));
        Assert.Equal("everybody", Plan("{}", Usual, string.Empty).Row!.Population.ToString());
    }

    [Fact]
    public void A_population_knows_which_facts_it_asks_for()
        => Assert.Equal(
            [
                PopulationFacts.Size, PopulationFacts.Size, PopulationFacts.Size,
                PopulationFacts.GhtMember | PopulationFacts.Option, PopulationFacts.GhtMember | PopulationFacts.Option, PopulationFacts.GhtMember,
                PopulationFacts.Activities | PopulationFacts.Engaged, PopulationFacts.Activities | PopulationFacts.Engaged,
                PopulationFacts.Activities | PopulationFacts.Department, PopulationFacts.Activities | PopulationFacts.Department, PopulationFacts.Activities,
            ],
            CatalogueFiles.Sound().Fiches.SelectMany(fiche => fiche.Targets.Rows).Select(row => row.Population.Asks));

    [Fact]
    public void A_population_is_asked_about_somebody()
    {
        var population = Plan("{}", Usual, string.Empty).Row!.Population;

        Assert.Throws<ArgumentNullException>("establishment", () => population.Includes(null!, engaged: false, option: null));
        Assert.Throws<ArgumentNullException>("establishment", () => population.IncludesWithoutOption(null!, engaged: false));
    }

    [Fact]
    public void An_option_that_has_to_be_chosen_leaves_the_row_open_until_it_is()
    {
        const string WithOption = """{ "option": "kitchen" }""";
        var open = Plan(WithOption, Usual, string.Empty, others: """{ "option": "laundry" }""");

        Assert.Equal(Named, Plan(WithOption, Usual, """, "choices": { "CPOM_OS_1": { "option": "kitchen" } }""").Row!.Id);
        Assert.Equal(Others, Plan(WithOption, Usual, """, "choices": { "CPOM_OS_1": { "option": "laundry" } }""", others: """{ "option": "laundry" }""").Row!.Id);
        Assert.Equal((null, true, true), (open.Row, open.IsApplicable, open.LacksOption));
    }

    [Fact]
    public void Who_is_named_by_no_row_is_not_concerned_and_lacks_no_option()
    {
        const string Elsewhere = """{ "option": "kitchen", "departments": ["66"] }""";
        var chosen = Plan(Elsewhere, Usual, """, "choices": { "CPOM_OS_1": { "option": "kitchen" } }""", Elsewhere);

        Assert.All([Plan(Elsewhere, Usual, string.Empty, Elsewhere), chosen], plan =>
        {
            Assert.Equal((null, NotApplicableReason.NotConcerned), (plan.Row, plan.NotApplicableReason));
            Assert.Equal((false, false, null), (plan.IsApplicable, plan.LacksOption, plan.Justification));
        });
    }

    /// <summary>The option that was not chosen is not what stands between this establishment and a row.</summary>
    [Fact]
    public void Another_option_than_that_of_its_rows_is_chosen_and_not_lacking()
    {
        var plan = Plan("""{ "option": "kitchen" }""", Usual, """, "choices": { "CPOM_OS_1": { "option": "laundry" } }""", others: """{ "departments": ["66"] }""");

        Assert.Equal((NotApplicableReason.NotConcerned, false), (plan.NotApplicableReason, plan.LacksOption));
    }

    [Fact]
    public void A_justification_takes_the_indicator_out_whatever_its_rows_say()
    {
        var plan = Plan("{}", Usual, """, "notConcerned": { "CPOM_OS_1": "kitchen closed" }""");

        Assert.Equal((null, NotApplicableReason.DeclaredNotConcerned, "kitchen closed"), (plan.Row, plan.NotApplicableReason, plan.Justification));
        Assert.Equal((false, false), (plan.IsApplicable, plan.LacksOption));
    }

    [Fact]
    public void Of_two_rows_that_name_the_same_the_first_applies() => Assert.Equal(Named, Plan("{}", Usual, string.Empty, others: "{}").Row!.Id);

    [Fact]
    public void A_row_has_the_cells_of_its_years_and_of_no_other()
    {
        var row = Plan("{}", Usual, string.Empty).Row!;

        Assert.Equal([2030, 2031, 2032], Enumerable.Range(2028, 7).Where(year => row.FindCell(year)?.Year == year));
        Assert.Equal([2028, 2029, 2033, 2034], Enumerable.Range(2028, 7).Where(year => row.FindCell(year) is null));
    }

    private static string RowOf(string who, string establishment) => Plan(who, establishment, string.Empty).Row!.Id;

    /// <summary>The plan of a fiche of two rows.</summary>
    private static IndicatorPlan Plan(string who, string establishment, string more, string others = "{}")
        => OneFiche.Plan($$"""[{ "id": "{{Named}}", "who": {{who}} }, { "id": "{{Others}}", "who": {{others}} }]""", establishment, more);
}
