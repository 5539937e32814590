using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A contract made in code is refused what a document is refused, in the same words; whatever a form or a row holds, nothing is thrown.</summary>
public class ContractBuilderTests
{
    private static readonly IndicatorId Letters = IndicatorId.Parse("CPOM_OS_16");
    private static readonly IndicatorId Reviews = IndicatorId.Parse("CPOM_OS_19");
    private static readonly MeasureId Prescriptions = new("discharge-prescriptions");

    /// <summary>What is told to a builder, and the members of the document that says the same.</summary>
    private static readonly Dictionary<string, (Action<CpomContractBuilder> Told, string Members)> Wrong = new()
    {
        ["an unknown indicator"] = (builder => builder.Comment("OS_99", 2026, "x"), """ "observations": { "OS_99": { "2026": { "values": {}, "milestones": [], "comment": "x", "evidence": [] } } } """),
        ["what is no indicator"] = (builder => builder.AlreadyEngagedIn("Bad Thing!"), """ """),
        ["a year too early"] = (builder => builder.Comment(Letters, 2023, "x"), """ "observations": { "CPOM_OS_16": { "2023": { "comment": "x" } } } """),
        ["an unknown measure"] = (builder => builder.Declare("OS_16", 2026, "letters", MeasuredValue.Rate(1, 2)), """ "observations": { "OS_16": { "2026": { "values": { "letters": { "numerator": 1, "denominator": 2 } } } } } """),
        ["a proportion above one"] = (builder => builder.Declare(Letters, 2026, Prescriptions, MeasuredValue.Rate(3, 2)), """ "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": { "numerator": 3, "denominator": 2 } } } } } """),
        ["half a rate"] = (builder => builder.DeclareRate("CPOM_OS_16", 2026, "discharge-prescriptions", 3, null), """ "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": { "numerator": 3 } } } } } """),
        ["a negative percentage"] = (builder => builder.DeclareNumber("CPOM_OS_16", 2026, "discharge-prescriptions", -0.5m), """ "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": -0.5 } } } } """),
        ["a number that no document holds"] = (builder => builder.DeclareNumber("CPOM_OS_16", 2026, "discharge-prescriptions", decimal.MaxValue), """ "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": 79228162514264337593543950335 } } } } """),
        ["a decimal comma"] = (builder => builder.DeclareText("CPOM_OS_16", 2026, "discharge-prescriptions", "56,4"), """ "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": "56,4" } } } } """),
        ["an empty field"] = (builder => builder.DeclareText("CPOM_OS_16", 2026, "discharge-prescriptions", ""), """ "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": "" } } } } """),
        ["an unknown milestone"] = (builder => builder.Reach("CPOM_OS_6", 2026, "team"), """ "observations": { "CPOM_OS_6": { "2026": { "milestones": ["team"] } } } """),
        ["an unknown option"] = (builder => builder.Choose("CPOM_CT_3", "pharmacie"), """ "choices": { "CPOM_CT_3": { "option": "pharmacie" } } """),
        ["a target at its floor"] = (builder => builder.FixTarget("CPOM_OS_8", 0), """ "choices": { "CPOM_OS_8": { "target": 0 } } """),
        ["a target too high"] = (builder => builder.FixTarget("CPOM_OS_8", 100.1m), """ "choices": { "CPOM_OS_8": { "target": 100.1 } } """),
        ["a target that is not left"] = (builder => builder.FixTarget(Letters, 70), """ "choices": { "CPOM_OS_16": { "target": 70 } } """),
        ["a year that is not left"] = (builder => builder.ChooseYear(Letters, 2012), """ "choices": { "CPOM_OS_16": { "year": 2012 } } """),
        ["no justification"] = (builder => builder.NotConcernedBy(Letters, " "), """ "notConcerned": { "CPOM_OS_16": " " } """),
        ["several at once"] = (
            builder => builder.NotConcernedBy("OS_1", "").Choose("CPOM_CT_3", "x").Reach("CPOM_OS_6", 2026, "team").Reach("CPOM_OS_6", 2040, "etp-team").DeclareText("CPOM_OS_16", 2025, "discharge-prescriptions", "n/a"),
            """ "choices": { "CPOM_CT_3": { "option": "x" } }, "notConcerned": { "OS_1": "" }, "observations": { "CPOM_OS_6": { "2026": { "milestones": ["team"] }, "2040": { "milestones": ["etp-team"] } }, "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": "n/a" } } } } """),
    };

    public static TheoryData<string> Wrongs => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void What_is_wrong_is_told_as_of_the_document_that_says_the_same(string what)
    {
        var (told, members) = Wrong[what];
        var engaged = string.IsNullOrWhiteSpace(members) ? """, "alreadyEngaged": ["Bad Thing!"]""" : string.Empty;
        var document = $$"""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320{{engaged}} }{{(engaged.Length > 0 ? string.Empty : "," + members)}} }""";
        var builder = Builder();
        told(builder);

        Assert.False(builder.TryBuild(out var contract, out var diagnostics));

        Assert.Null(contract);
        Assert.Equal(ContractDocument.Read(document).Diagnostics.Select(Told), diagnostics.Select(Told));
        Assert.All(diagnostics, diagnostic => Assert.Null(diagnostic.Line));
        Assert.Equal(diagnostics.Count, Assert.Throws<DiagnosticsException>(builder.Build).Diagnostics.Count);
    }

    [Fact]
    public void An_establishment_of_a_form_is_told_all_that_is_wrong_with_it()
    {
        var fields = new EstablishmentFields { Category = "chx", Beds = -3, Finess = "310781407", Siret = "123", Department = "2C", SizeClass = "huge", Activities = ["mcoo"], Name = "CH" };
        const string Members = """{ "name": "CH", "finess": "310781407", "siret": "123", "category": "chx", "beds": -3, "sizeClass": "huge", "department": "2C", "activities": ["mcoo"] }""";

        Assert.False(new CpomContractBuilder(CpomCatalogue.Occitanie2025, fields).TryBuild(out _, out var ofContract));
        Assert.False(fields.TryBuild(out _, out var alone));

        Assert.Equal(ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "establishment": {{Members}} }""").Diagnostics.Select(Told), ofContract.Select(Told));
        Assert.Equal(EstablishmentDocument.Read($$"""{ "establishment": {{Members}} }""").Diagnostics.Select(Told), alone.Select(Told));
        Assert.Equal(["missing-member", "missing-member"], Codes(new EstablishmentFields()));
        Assert.Throws<DiagnosticsException>(fields.Build);
    }

    [Fact]
    public void The_fields_of_an_establishment_make_it_again()
    {
        var whole = new Establishment(EstablishmentCategory.Chu, 1200, SizeClass.Medium, "2A", true, Activities.Mco | Activities.Had, "CHU", FinessNumber.Parse("310781406"), SiretNumber.Parse("35600000049837"));

        Assert.Equal(whole, EstablishmentFields.Of(whole).Build());
        Assert.Equal(new Establishment(EstablishmentCategory.Ch, 320), new EstablishmentFields { Category = "ch", Beds = 320 }.Build());
    }

    /// <summary>The document of a count is that of a percentage: taken for one, three cases would be 3 %.</summary>
    [Fact]
    public void A_value_of_another_kind_than_its_measure_is_told_by_the_kinds()
    {
        Assert.False(Builder().Declare(Letters, 2025, Prescriptions, MeasuredValue.Count(3)).TryBuild(out _, out var diagnostics));

        var told = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCode.UnknownValue, "/observations/CPOM_OS_16/2025/values/discharge-prescriptions", "count"), (told.Code, told.Pointer, told.Value));
        Assert.Equal(["rate"], told.Expected);
    }

    [Fact]
    public void Half_a_character_is_refused_as_in_a_document()
    {
        Assert.False(Builder().Comment(Letters, 2026, "\ud800").TryBuild(out _, out var diagnostics));
        Assert.Equal(DiagnosticCode.MalformedJson, Assert.Single(diagnostics).Code);
        Assert.False(new EstablishmentFields { Name = "\ud800" }.TryBuild(out _, out diagnostics));
        Assert.Equal(DiagnosticCode.MalformedJson, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_medico_social_establishment_signs_no_contract()
        => Assert.Equal(["unknown-value"], Codes(EstablishmentFields.Of(new Establishment(EstablishmentCategory.MedicoSocial, 80))));

    [Theory]
    [InlineData("CPOM_OS_16", "discharge-prescriptions", "620/1100", "620/1100")]
    [InlineData("os_16", "discharge-prescriptions", "56.4%", "56.4%")]
    [InlineData("16", "discharge-prescriptions", "56.4", null)]
    [InlineData("CPOM_OS_16", "discharge-prescriptions", "56.40", "56.4%")]
    public void What_was_typed_is_read_as_its_measure_has_it(string indicator, string measure, string typed, string? value)
    {
        var made = Builder().DeclareText(indicator, 2026, measure, typed).TryBuild(out var contract, out _);

        Assert.Equal(value, made ? contract!.Declared.Single().Value.Observations.Single().FindValue(new MeasureId(measure))!.ToString() : null);
    }

    [Fact]
    public void Spellings_of_one_indicator_are_one_indicator()
        => Assert.Equal(
            "CPOM_OS_16: 2025: no value; 2026: no value",
            Assert.Single(Builder().Comment("os_16", 2025, "a").Comment(Letters, 2026, "b").Comment("CPOM_OS_016", 2026, "c").Build().Declared) is var (id, declared) ? $"{id}: {declared}" : null);

    [Fact]
    public void Nothing_is_declared_by_null()
        => Assert.Empty(Builder().Declare("CPOM_OS_16", 2026, "x", null).DeclareNumber("x", 1, "x", null).DeclareRate("x", 1, "x", null, null).DeclareText("x", 1, "x", null).Build().Declared);

    [Fact]
    public void Nothing_is_chosen_by_null()
    {
        var silent = Builder().Choose("CPOM_OS_8", null).FixTarget("CPOM_OS_8", null).ChooseYear("CPOM_OS_8", null).Build();
        var withdrawn = Builder().FixTarget("CPOM_OS_8", 15).FixTarget("CPOM_OS_8", null).Build();

        Assert.All([silent, withdrawn], contract => Assert.Equal(ContractDocument.Write(Builder().Build()), ContractDocument.Write(contract)));
    }

    [Fact]
    public void A_contract_is_told_again_by_its_builder()
    {
        foreach (var file in TestFiles.In("Samples").Where(path => Path.GetFileName(path).StartsWith("ch", StringComparison.Ordinal)))
        {
            var contract = ContractDocument.Read(File.ReadAllText(file)).ContractOrThrow();

            var again = contract.ToBuilder().Build();

            Assert.Equal(ContractDocument.Write(contract), ContractDocument.Write(again));
            Assert.Equal(EvaluationDocument.Write(contract.EvaluateAsAsked()), EvaluationDocument.Write(again.EvaluateAsAsked()));
            Assert.Equal((contract.Establishment, contract.AsOf), (again.Establishment, again.AsOf));
            Assert.Equal(contract.Declared, again.Declared);
            Assert.Equal(contract.Choices, again.Choices);
            Assert.Equal(contract.NotConcerned, again.NotConcerned);
            Assert.Equal(contract.AlreadyEngaged, again.AlreadyEngaged);
            Assert.NotEqual(contract.Declared, contract.ToBuilder().Comment(Letters, 2025, "more").Build().Declared);
        }
    }

    [Fact]
    public void The_date_is_that_of_the_document()
        => Assert.Equal(new LocalDate(2027, 3, 31), Builder().AsOf(new LocalDate(2027, 3, 31)).Build().AsOf);

    [Fact]
    public void A_target_is_at_most_what_a_document_can_hold()
        => Assert.Equal(1_000_000_000_000_000m, Builder().FixTarget(Reviews, 1_000_000_000_000_000m).Build().FindChoice(Reviews)!.Target);

    /// <summary>The target is fixed before the option, after it, and once more: the one never takes the place of the other.</summary>
    [Fact]
    public void An_option_and_a_target_of_one_indicator_are_two_choices()
    {
        var catalogue = CatalogueFiles.Sound();
        var indicator = IndicatorId.Parse("CPOM_OS_1");
        var builder = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, 320));

        Assert.Null(builder.Build().FindChoice(indicator));
        AssertChoice(null, 15, builder.FixTarget(indicator, 15));
        AssertChoice("kitchen", 15, builder.Choose(indicator, new OptionId("kitchen")));
        AssertChoice("laundry", 15, builder.Choose(indicator, new OptionId("laundry")));
        AssertChoice("laundry", 20, builder.FixTarget(indicator, 20));

        void AssertChoice(string? option, decimal target, CpomContractBuilder made)
        {
            var choice = made.Build().FindChoice(indicator)!;
            Assert.Equal((option, target), (choice.Option?.ToString(), choice.Target));
        }
    }

    private static CpomContractBuilder Builder() => new(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, 320));

    private static IEnumerable<string> Codes(EstablishmentFields fields)
    {
        new CpomContractBuilder(CpomCatalogue.Occitanie2025, fields).TryBuild(out _, out var diagnostics);
        return diagnostics.Select(diagnostic => diagnostic.Code.ToCode());
    }

    private static string Told(Diagnostic diagnostic)
        => string.Join(" | ", diagnostic.Code, diagnostic.Pointer, diagnostic.Value, string.Join(",", diagnostic.Expected), string.Join(",", diagnostic.Suggestions), diagnostic.Explain(Language.French), diagnostic.Explain(Language.English));
}
