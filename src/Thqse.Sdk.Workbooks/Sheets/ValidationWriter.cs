using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>Writes what cells take, with what is said to who types something else.</summary>
internal static class ValidationWriter
{
    /// <summary>No spreadsheet shows a longer message.</summary>
    private const int LongestMessage = 255;

    public static X.DataValidation Write(Validation validation, Language language)
    {
        var written = new X.DataValidation
        {
            SequenceOfReferences = new() { InnerText = validation.Range },
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = language.Say("Saisie", "Entry"),
            Error = validation.Message.Length <= LongestMessage ? validation.Message : validation.Message[..(LongestMessage - 1)] + "…",
        };
        switch (validation.Kind)
        {
            case ValidationKind.Whole:
                AtLeast(written, X.DataValidationValues.Whole, "0");
                break;
            case ValidationKind.Decimal:
                AtLeast(written, X.DataValidationValues.Decimal, "0");
                break;
            case ValidationKind.Signed:
                AtLeast(written, X.DataValidationValues.Decimal, "-1E+15");
                break;
            case ValidationKind.List:
                written.Type = X.DataValidationValues.List;
                written.Append(new X.Formula1(validation.Source!));
                break;
        }

        return written;
    }

    private static void AtLeast(X.DataValidation validation, X.DataValidationValues type, string least)
    {
        validation.Type = type;
        validation.Operator = X.DataValidationOperatorValues.GreaterThanOrEqual;
        validation.Append(new X.Formula1(least));
    }
}
