using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>What a catalogue of one's own asks about the establishment: a line each, in words, as the others have.</summary>
public class AttributeTests
{
    private const string Places = "establishment/attributes/places";
    private const string Kitchen = "establishment/attributes/own-kitchen";
    private static readonly CpomCatalogue Catalogue = CpomCatalogue.Load(new MemoryStream(File.ReadAllBytes(TestFiles.Path("Samples", "catalogues", "medico-social-scheme.json"))));
    private static readonly CpomContract Given = ContractDocument.ReadUtf8(File.ReadAllBytes(TestFiles.Path("Samples", "catalogues", "medico-social-scheme-contract.json")), Catalogue).ContractOrThrow();

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void A_contract_with_attributes_is_the_same_after_it_was_a_workbook(Language language)
    {
        var read = ContractWorkbook.Read(ContractWorkbook.Write(Given, language), Catalogue);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(SaidContract.Of(Given), SaidContract.Of(read.Contract!));
        Assert.Equal(Given.Establishment.Attributes, read.Contract!.Establishment.Attributes);
    }

    [Fact]
    public void An_attribute_is_typed_as_a_number_or_as_yes_and_no()
    {
        var attributes = ContractWorkbook.Read(Typed("1 200", "Non"), Catalogue).ContractOrThrow().Establishment.Attributes;

        Assert.Equal(1200, attributes.Find(new AttributeId("places"))!.Number);
        Assert.False(attributes.Find(new AttributeId("own-kitchen"))!.Answer);
    }

    [Theory]
    [InlineData("soixante", "oui", DiagnosticCode.WrongType, "C14")]
    [InlineData("1.234", "oui", DiagnosticCode.AmbiguousNumber, "C14")]
    [InlineData("60", "peut-être", DiagnosticCode.UnknownValue, "C15")]
    public void What_is_no_value_of_an_attribute_is_refused_in_its_cell(string places, string kitchen, DiagnosticCode code, string cell)
    {
        var diagnostic = Assert.Single(ContractWorkbook.Read(Typed(places, kitchen), Catalogue).Diagnostics);

        Assert.Equal((code, "Établissement!" + cell), (diagnostic.Code, diagnostic.Cell));
    }

    private static byte[] Typed(string places, string kitchen) => WorkbookEdit.Of(ContractWorkbook.Write(Given, Language.French), book =>
    {
        book.Text("Établissement", Places, "Valeur", places);
        book.Text("Établissement", Kitchen, "Valeur", kitchen);
    });
}
