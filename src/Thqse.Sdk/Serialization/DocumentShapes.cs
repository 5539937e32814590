using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of a date, which only documents have: it is a real day of the years 1 to 9999.</summary>
internal static class DocumentShapes
{
    public static readonly Shape Date = new TextShape(DiagnosticCode.InvalidDate, text => DocumentDates.TryParse(text, out _), "2027-03-31")
    {
        FormName = "date",
        Pattern = SchemaPattern.Whole("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    };
}
