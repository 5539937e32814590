using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Short ways to write the members of a JSON Schema.</summary>
internal static class SchemaWriting
{
    public static void WriteRequired(this Utf8JsonWriter schema, params string[] names) => schema.WriteTexts("required", names);

    public static void WriteTexts(this Utf8JsonWriter schema, string keyword, IEnumerable<string> texts)
    {
        schema.WriteStartArray(keyword);
        foreach (var text in texts)
        {
            schema.WriteStringValue(text);
        }

        schema.WriteEndArray();
    }

    /// <summary>A schema under a keyword, or under the name of a member.</summary>
    public static void WriteShape(this Utf8JsonWriter schema, string name, Shape shape, string? description = null)
    {
        schema.WriteStartObject(name);
        if (description is not null)
        {
            schema.WriteString("description", description);
        }

        shape.Describe(schema);
        schema.WriteEndObject();
    }

    /// <summary>Schemas of which one at least holds.</summary>
    public static void WriteAnyOf(this Utf8JsonWriter schema, IEnumerable<Shape> shapes)
    {
        schema.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            schema.WriteStartObject();
            shape.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
