using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A level that is indicated is one that is reached, and so is the lowest one.</summary>
internal sealed class IndicativeWhenGuaranteed : ObjectRule
{
    private static readonly string Guaranteed = Codes<LevelStatus>.Camel(LevelStatus.Guaranteed);

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        // A status that is none has been reported.
        if (value.ReadableText("indicative") is not null && value.ReadableText("status") is { } status
            && status != Guaranteed && Codes<LevelStatus>.AllCamel.Contains(status))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path.Child("status"), status, [Guaranteed]);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        Describe(schema, "indicative", "type", "null");
        Describe(schema, "status", "const", Guaranteed);
        schema.WriteEndArray();
    }

    private static void Describe(Utf8JsonWriter schema, string member, string keyword, string value)
    {
        schema.WriteStartObject();
        schema.WriteStartObject("properties");
        schema.WriteStartObject(member);
        schema.WriteString(keyword, value);
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteEndObject();
    }
}
