namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>As what a spreadsheet shows a number: 0.564 may be 56.4 %, and 46093 a day of March.</summary>
internal enum NumberLook
{
    Plain,
    Percent,
    Date,
}
