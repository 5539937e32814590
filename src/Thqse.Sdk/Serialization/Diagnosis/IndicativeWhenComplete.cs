using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A score card indicates a level only when no answer is missing.</summary>
internal sealed class IndicativeWhenComplete : ObjectRule
{
    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (IsIncomplete(value) && value.Optional("level") is { } level && level.ReadableText("indicative") is { } indicative)
        {
            diagnostics.Add(DiagnosticCode.WrongType, path.Child("level").Child("indicative"), indicative, ["null"]);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        Property(schema, "completeness", () => schema.WriteNumber("const", 1));
        schema.WriteEndObject();
        schema.WriteStartObject();
        Property(schema, "level", () =>
        {
            schema.WriteString("type", "object");
            Property(schema, "indicative", () => schema.WriteString("type", "null"));
        });
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    private static void Property(Utf8JsonWriter schema, string name, Action write)
    {
        schema.WriteStartObject("properties");
        schema.WriteStartObject(name);
        write();
        schema.WriteEndObject();
        schema.WriteEndObject();
    }

    /// <summary>Whether completeness is a number below 1, or null; what is wrong with it by itself has been reported.</summary>
    private static bool IsIncomplete(JsonElement card) => card.Optional("completeness") switch
    {
        { ValueKind: JsonValueKind.Null } => true,
        { ValueKind: JsonValueKind.Number } number => JsonNumber.Read(number) is { IsHeld: true, Value: >= 0 and < 1 },
        _ => false,
    };
}
