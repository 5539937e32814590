using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Reading;
using Thqse.Sdk.Workbooks.Sheets;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>Contracts of catalogues of one's own that say more, or less, than is asked of them: choices of what does not apply, beds where places count, attributes that matter to others, other readings.</summary>
public class OwnContractTests
{
    private const string Choices = "Choix";
    private const string Entry = "Saisie";
    private const string Who = "Établissement";

    /// <summary>The second fiche is about clinics only.</summary>
    private static readonly CpomCatalogue OfClinics = EveryMeasure(document =>
    {
        var rows = document["fiches"]![1]!["rows"]!.AsArray();
        rows[0]!["who"] = JsonNode.Parse("""{ "categories": ["clinic"] }""");
        rows.Add(JsonNode.Parse("""{ "id": "others", "label": { "fr": "Les autres", "en": "The others" }, "who": { "categories": ["ch", "chu", "espic"] }, "notApplicable": "without-object" }"""));
    });

    /// <summary>A chosen year is kept where it was said, and asked of nobody whom it does not concern.</summary>
    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{ "CPOM_EVERY_2": { "target": 11.5 } }""", false)]
    [InlineData("""{ "CPOM_EVERY_2": { "year": 2019 } }""", true)]
    public void A_year_chosen_for_what_does_not_apply_has_a_line_only_where_it_was_said(string choices, bool hasLine)
    {
        var contract = Contract(OfClinics, $$"""{ "category": "ch", "beds": 320 }, "choices": {{choices}}""");
        var workbook = ContractWorkbook.Write(contract, Language.French);

        Assert.Equal(hasLine, Line(workbook, Choices, "CPOM_EVERY_2/year") is not null);
        Assert.Equal(SaidContract.Of(contract), SaidContract.Of(ContractWorkbook.Read(workbook, OfClinics).ContractOrThrow()));
    }

    /// <summary>The title says more than the name does, and is cut; a character of two halves stays whole, or is left out.</summary>
    [Theory]
    [InlineData("z", "xz…")]
    [InlineData("\U0001F3E5", "xx…")]
    public void A_name_as_long_as_a_cell_is_kept_below_a_title_that_is_cut(string cutThere, string end)
    {
        var before = new string('x', CellText.Longest - 2 - "Saisie du contrat – ".Length) + cutThere;
        var name = before.PadRight(CellText.Longest, 'y');
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, name: name)).Build();
        var workbook = ContractWorkbook.Write(contract, Language.French);

        Assert.EndsWith(end, Lines(workbook, Who).First()[2], StringComparison.Ordinal);
        Assert.Equal(name, ContractWorkbook.Read(workbook).ContractOrThrow().Establishment.Name);
    }

    [Fact]
    public void What_is_computed_is_shown_with_its_unit()
    {
        var catalogue = EveryMeasure(document => document["fiches"]![0]!["rows"]![0]!["cells"]!["2027"] = JsonNode.Parse("""{ "rule": "threshold", "measure": "green", "atLeast": 1000 }"""));
        var line = Lines(ContractWorkbook.Write(Contract(catalogue, """{ "category": "ch", "beds": 320 }"""), Language.French), Entry).Single(line => line[2].StartsWith("Achats verts – se calcule", StringComparison.Ordinal));

        Assert.Equal((string.Empty, "€", "2027 : au moins 1\u202F000\u00A0€"), (line[1], line[3], line[4]));
    }

    [Theory]
    [InlineData(0, "zéro ou plus, sans décimale, sans unité", "zero or more, without decimals, without unit")]
    [InlineData(1, "zéro ou plus, 1 décimales au plus, sans unité", "zero or more, 1 decimals at most, without unit")]
    public void Who_types_a_quantity_otherwise_is_told_how_many_decimals_it_has(int decimals, string french, string english)
    {
        var catalogue = EveryMeasure(document => document["fiches"]![1]!["measures"]![0]!["decimals"] = decimals);
        var contract = Contract(catalogue, """{ "category": "ch", "beds": 320 }""");

        Assert.Contains(Messages(ContractWorkbook.Write(contract, Language.French)), message => message.Contains(french, StringComparison.Ordinal));
        Assert.Contains(Messages(ContractWorkbook.Write(contract, Language.English)), message => message.Contains(english, StringComparison.Ordinal));
    }

    /// <summary>Beds that were said are kept; they do not decide anything, and nobody is told that they do.</summary>
    [Fact]
    public void Beds_that_do_not_make_the_size_are_kept_without_being_asked()
    {
        var catalogue = CpomCatalogue.Load(new MemoryStream(File.ReadAllBytes(TestFiles.Path("Samples", "catalogues", "medico-social-scheme.json"))));
        var contract = Contract(catalogue, """{ "category": "ehpad", "beds": 40, "department": "31", "attributes": { "places": 60, "own-kitchen": true } }""");
        var workbook = ContractWorkbook.Write(contract, Language.French);

        Assert.Equal(("40", string.Empty), (Line(workbook, Who, "establishment/beds")![3], Line(workbook, Who, "establishment/beds")![4]));
        Assert.Equal(40, ContractWorkbook.Read(workbook, catalogue).ContractOrThrow().Establishment.Beds);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData(""", "attributes": { "places": 12 }""", "12", "")]
    [InlineData(""", "attributes": { "kitchen": true }""", "", "oui")]
    public void An_attribute_that_matters_to_others_has_a_line_that_may_stay_blank(string attributes, string places, string kitchen)
    {
        var catalogue = EveryMeasure(document =>
        {
            document["attributes"] = JsonNode.Parse("""[{ "id": "places", "kind": "count", "label": { "fr": "Places", "en": "Places" } }, { "id": "kitchen", "kind": "flag", "label": { "fr": "Cuisine", "en": "Kitchen" } }]""");
            var rows = document["fiches"]![1]!["rows"]!.AsArray();
            rows[0]!["who"] = JsonNode.Parse("""{ "categories": ["clinic"], "attributes": { "kitchen": true, "places": { "atLeast": 10 } } }""");
            rows.Add(JsonNode.Parse("""{ "id": "few", "label": { "fr": "Peu", "en": "Few" }, "who": { "categories": ["clinic"], "attributes": { "kitchen": true, "places": { "below": 10 } } }, "notApplicable": "without-object" }"""));
            rows.Add(JsonNode.Parse("""{ "id": "delivered", "label": { "fr": "Livrés", "en": "Delivered" }, "who": { "categories": ["clinic"], "attributes": { "kitchen": false } }, "notApplicable": "without-object" }"""));
            rows.Add(JsonNode.Parse("""{ "id": "others", "label": { "fr": "Les autres", "en": "The others" }, "who": { "categories": ["ch", "chu", "espic"] }, "notApplicable": "without-object" }"""));
        });
        var contract = Contract(catalogue, $$"""{ "category": "ch", "beds": 320{{attributes}} }""");
        var workbook = ContractWorkbook.Write(contract, Language.French);

        Assert.Equal((places, kitchen), (Line(workbook, Who, "establishment/attributes/places")![3], Line(workbook, Who, "establishment/attributes/kitchen")![3]));
        Assert.Equal(contract.Establishment.Attributes, ContractWorkbook.Read(workbook, catalogue).ContractOrThrow().Establishment.Attributes);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_readings_of_a_contract_are_kept_as_they_stand_in_its_document(Language language)
    {
        var contract = Under("CPOM_OS_20=per-year", "all=500-is-medium");

        var read = ContractWorkbook.Read(ContractWorkbook.Write(contract, language)).ContractOrThrow();

        Assert.Equal(contract.Readings, read.Readings);
        Assert.Equal(SaidContract.Of(contract), SaidContract.Of(read));
    }

    /// <summary>Readings are written as JSON; what is none is the text that it is, and refused in its cell.</summary>
    [Theory]
    [InlineData("{ \"CPOM_OS_20\": ")]
    [InlineData("per-year")]
    public void Readings_that_are_no_json_are_refused_in_their_cell(string typed)
    {
        var workbook = ContractWorkbook.Write(Under("CPOM_OS_20=per-year"), Language.French);
        var diagnostic = Assert.Single(ContractWorkbook.Read(WorkbookEdit.Of(workbook, book => book.Text(Who, "readings", "Valeur", typed))).Diagnostics);

        Assert.Equal((DiagnosticCode.WrongType, "/readings"), (diagnostic.Code, diagnostic.Pointer));
        Assert.StartsWith("Établissement!C", diagnostic.Cell, StringComparison.Ordinal);
    }

    private static CpomContract Under(params string[] readings)
    {
        var catalogue = CpomCatalogue.Occitanie2025.Under([.. readings.Select(ReadingId.Parse)]);
        return new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
    }

    private static CpomCatalogue EveryMeasure(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(File.ReadAllText(TestFiles.Path("Entry", "every-measure.json")))!;
        change(document);
        return CpomCatalogue.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString())));
    }

    private static CpomContract Contract(CpomCatalogue catalogue, string establishment)
        => ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "catalogue": "{{catalogue.Id}}", "establishment": {{establishment}} }""", catalogue).ContractOrThrow();

    /// <summary>The texts of the first four cells, from 1, of the line of an identifier; null when there is none.</summary>
    private static string[]? Line(byte[] workbook, string sheet, string identifier) => Lines(workbook, sheet).SingleOrDefault(line => line[1] == identifier);

    private static IEnumerable<string[]> Lines(byte[] workbook, string name)
    {
        var sheet = BookReader.Read(workbook, ReadingLimits.Default, [])!.Single(each => each.Name == name);
        return Enumerable.Range(1, sheet.LastLine).Select(line => (string[])[string.Empty, .. Enumerable.Range(1, 4).Select(column => sheet[line, column].Text)]);
    }

    private static IEnumerable<string> Messages(byte[] workbook)
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>()).Select(validation => validation.Error?.Value ?? string.Empty)];
    }
}
