namespace Thqse.Sdk.Workbooks.Tests;

public class WorkbookBytesTests
{
    [Theory]
    [InlineData("504B0304", true)]
    [InlineData("D0CF11E0A1B11AE1", true)]
    [InlineData("7B0A", false)]
    [InlineData("EFBBBF7B", false)]
    [InlineData("50", false)]
    [InlineData("", false)]
    public void The_first_bytes_tell_a_workbook_from_a_document(string start, bool expected)
        => Assert.Equal(expected, WorkbookBytes.AreWorkbook(Convert.FromHexString(start)));
}
