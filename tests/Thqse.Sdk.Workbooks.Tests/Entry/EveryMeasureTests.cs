using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Reading;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>What a catalogue of one's own can measure and Occitanie's does not: quantities, classes, rates per another number than 100, what is computed, a chosen year.</summary>
public class EveryMeasureTests
{
    private const string Contract = """
        {
          "format": "thqse.cpom-contract/1", "catalogue": "every-measure", "establishment": { "category": "ch", "beds": 320 },
          "choices": { "CPOM_EVERY_2": { "target": 11.5, "year": 2019 } },
          "observations": {
            "CPOM_EVERY_1": {
              "2025": { "values": { "infections": 2.75, "certification": "NC" } },
              "2026": { "values": { "organic": 199999.99, "labelled": 0.01, "all": 1000000, "result": -0.5, "certification": "A", "infections": { "numerator": 3, "denominator": 1200 }, "exercises": 2, "signed": true } }
            },
            "CPOM_EVERY_2": { "2019": { "values": { "waste": 13.5 } }, "2026": { "values": { "waste": 12.1 } } }
          }
        }
        """;

    private static readonly CpomCatalogue Catalogue = CpomCatalogue.Load(new MemoryStream(File.ReadAllBytes(TestFiles.Path("Entry", "every-measure.json"))));

    [Fact]
    public void The_catalogue_is_sound() => Assert.DoesNotContain(Catalogue.Check(), finding => finding.ChangesTargets);

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void A_contract_of_every_measure_is_the_same_after_it_was_a_workbook(Language language)
    {
        var read = ContractWorkbook.Read(Workbook(language), Catalogue);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(SaidContract.Of(Given), SaidContract.Of(read.Contract!));
    }

    [Fact]
    public void What_is_asked_of_who_has_declared_nothing_has_a_line_and_what_is_computed_has_none_to_fill_in()
    {
        var empty = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();

        var lines = Lines(ContractWorkbook.Write(empty, Language.French));

        Assert.Equal(
            [
                "CPOM_EVERY_1/organic", "CPOM_EVERY_1/labelled", "CPOM_EVERY_1/all", "CPOM_EVERY_1/result", "CPOM_EVERY_1/certification",
                "CPOM_EVERY_1/infections/numerator", "CPOM_EVERY_1/infections/denominator", "CPOM_EVERY_1/infections/quotient", "CPOM_EVERY_1/exercises", "CPOM_EVERY_1/signed", "CPOM_EVERY_2/waste",
            ],
            lines);
    }

    [Fact]
    public void The_validator_of_the_format_finds_nothing()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbook(Language.French)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Theory]
    [InlineData("CPOM_EVERY_1/result", "-3,2", "-3.2")]
    [InlineData("CPOM_EVERY_1/organic", "12 500,5", "12500.5")]
    [InlineData("CPOM_EVERY_1/certification", "B", "B")]
    [InlineData("CPOM_EVERY_1/certification", " nc ", "NC")]
    [InlineData("CPOM_EVERY_2/waste", "10,5", "10.5")]
    public void What_is_typed_is_read(string line, string typed, string expected)
    {
        var read = ContractWorkbook.Read(Typed(line, typed), Catalogue);

        Assert.Empty(read.Diagnostics);
        var value = read.Contract!.Declarations(IndicatorId.Parse(line.Split('/')[0])).FindObservation(2026)!.FindValue(new MeasureId(line.Split('/')[1]))!;
        Assert.Equal(expected, value.ClassName ?? value.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("CPOM_EVERY_1/organic", "-3,2", DiagnosticCode.NegativeValue)]
    [InlineData("CPOM_EVERY_1/organic", "12,345678", DiagnosticCode.TooManyDecimals)]
    [InlineData("CPOM_EVERY_1/certification", "D", DiagnosticCode.UnknownValue)]
    [InlineData("CPOM_EVERY_1/infections/numerator", "3,5 %", DiagnosticCode.WrongType)]
    [InlineData("CPOM_EVERY_1/infections/quotient", "0,3 %", DiagnosticCode.WrongType)]
    public void What_cannot_be_declared_is_refused_in_its_cell(string line, string typed, DiagnosticCode code)
    {
        var diagnostic = ContractWorkbook.Read(Typed(line, typed), Catalogue).Diagnostics[0];

        Assert.Equal(code, diagnostic.Code);
        Assert.StartsWith("Saisie!", diagnostic.Cell, StringComparison.Ordinal);
    }

    /// <summary>Who clears a cell of a spreadsheet is not told to write JSON.</summary>
    [Theory]
    [InlineData("numerator", "Tapez le numérateur, ou videz le dénominateur.", "Type the numerator, or clear the denominator.")]
    [InlineData("denominator", "Tapez le dénominateur, ou videz le numérateur.", "Type the denominator, or clear the numerator.")]
    public void A_part_of_a_rate_alone_is_told_in_the_words_of_a_spreadsheet(string missing, string french, string english)
    {
        var diagnostic = Assert.Single(ContractWorkbook.Read(Typed("CPOM_EVERY_1/infections/" + missing, "  "), Catalogue).Diagnostics);

        Assert.Equal(DiagnosticCode.MissingMember, diagnostic.Code);
        Assert.EndsWith(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    private static CpomContract Given => ContractDocument.ReadUtf8(Encoding.UTF8.GetBytes(Contract), Catalogue).ContractOrThrow();

    private static byte[] Workbook(Language language) => ContractWorkbook.Write(Given, language);

    private static byte[] Typed(string line, string typed) => WorkbookEdit.Of(Workbook(Language.French), book => book.Text("Saisie", line, "2026", typed));

    private static IEnumerable<string> Lines(byte[] workbook)
    {
        var sheet = BookReader.Read(workbook, ReadingLimits.Default, [])!.Single(each => each.Name == "Saisie");
        return Enumerable.Range(2, sheet.LastLine - 1).Select(line => sheet[line, 1].Text).Where(text => text.Length > 0);
    }
}
