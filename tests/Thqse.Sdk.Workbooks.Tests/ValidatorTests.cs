using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests;

/// <summary>What a spreadsheet would repair, it would tell its user: the validator of the format finds nothing.</summary>
public class ValidatorTests
{
    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_validator_of_the_format_finds_nothing(Language language)
    {
        AssertValid(ContractWorkbook.Write(ContractDocument.Read(Sample("ch-des-deux-rivieres")).ContractOrThrow(), language, new NodaTime.LocalDate(2027, 3, 31)));
        AssertValid(ResponseWorkbook.Write(ResponseDocument.Read(Sample("diagnosis-ch-des-deux-rivieres")).ResponseOrThrow(), language));
    }

    private static void AssertValid(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static string Sample(string name) => File.ReadAllText(TestFiles.Path("Samples", name + ".json"));
}
