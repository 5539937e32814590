using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Shapes that only documents have: a format, a date.</summary>
internal static class DocumentShapes
{
    public static readonly Shape Date = new TextShape(DiagnosticCode.InvalidDate, text => DocumentDates.TryParse(text, out _), "2027-03-31")
    {
        Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    };

    /// <summary>The name of a format. Readers compare it before anything else, and report it in their own way.</summary>
    public static Shape Format(string format) => new TextShape { Pattern = "^" + format.Replace(".", "\\.") + "$" };
}
