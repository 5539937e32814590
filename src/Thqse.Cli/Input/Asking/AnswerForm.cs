using System.Globalization;
using System.Text.Json.Nodes;
using Thqse.Sdk;

namespace Thqse.Cli.Input.Asking;

/// <summary>What people type, as a document has it.</summary>
/// <param name="Written">The value; a text that is no such value is written as it is, and the reader of the document says so.</param>
/// <param name="Remedy">What to type, for a text that is no such value; null where any text is one.</param>
internal sealed record AnswerForm(Func<string, JsonNode> Written, Func<Language, string>? Remedy = null)
{
    private static readonly string[] Yes = ["oui", "yes", "true", "o", "y"];
    private static readonly string[] No = ["non", "no", "false", "n"];

    public static AnswerForm Text { get; } = new(text => JsonValue.Create(text));

    public static AnswerForm Number { get; } = new(
        text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text),
        language => language.Say("Il faut un nombre entier, sans espace ni unité, comme 320.", "A whole number is needed, without spaces or a unit, such as 320."));

    public static AnswerForm Flag { get; } = new(
        text => Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? JsonValue.Create(true) : No.Contains(text, StringComparer.OrdinalIgnoreCase) ? JsonValue.Create(false) : JsonValue.Create(text),
        language => language.Say("Répondez oui ou non.", "Answer yes or no."));

    public static AnswerForm List { get; } = new(
        text => new JsonArray([.. text.Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(each => JsonValue.Create(each))]));

    public static AnswerForm Of(AttributeKind? kind) => kind switch
    {
        AttributeKind.Count => Number,
        AttributeKind.Flag => Flag,
        AttributeKind.Choice or null => Text,
    };
}
