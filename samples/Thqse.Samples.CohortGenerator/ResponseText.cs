using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.CohortGenerator;

/// <summary>Writes a response document, one answer a line, so that a person can read it and a comparison is short.</summary>
internal static class ResponseText
{
    public static string Of(Questionnaire questionnaire, Place place, IEnumerable<GivenAnswer> answers)
    {
        var establishment = string.Join(
            ", ",
            Member("name", place.Name),
            Member("category", place.Category),
            "\"beds\": " + place.Beds.ToString(CultureInfo.InvariantCulture),
            Member("department", place.Department),
            "\"activities\": " + List(place.Activities));
        string[] lines =
        [
            "{",
            "  " + Member("format", ResponseDocument.Format) + ",",
            "  " + Member("questionnaire", questionnaire.Id) + ",",
            "  " + Member("version", questionnaire.Version) + ",",
            "  \"establishment\": { " + establishment + " },",
            "  \"answers\": {",
            string.Join(",\n", answers.Select(answer => "    " + Text(answer.Question) + ": { " + Content(answer) + " }")),
            "  }",
            "}",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string Content(GivenAnswer answer) => answer.Justification is { } justification
        ? "\"notConcerned\": true, " + Member("justification", justification)
        : "\"options\": " + List(answer.Options);

    private static string Member(string name, string value) => Text(name) + ": " + Text(value);

    private static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Text)) + "]";

    private static string Text(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
