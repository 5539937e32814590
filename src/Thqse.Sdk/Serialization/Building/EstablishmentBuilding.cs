using System.Text;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Turns fields into an establishment by way of the document that says the same.</summary>
internal static class EstablishmentBuilding
{
    public static EstablishmentReadResult Read(EstablishmentFields fields)
    {
        using var buffer = new MemoryStream();
        try
        {
            using var writer = new Utf8JsonWriter(buffer);
            writer.WriteStartObject();
            writer.WriteStartObject("establishment");
            WriteMembers(writer, fields);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        catch (EncoderFallbackException)
        {
            return EstablishmentReadResult.Refused([Diagnostic.Of(DiagnosticCode.MalformedJson, JsonPath.Root.ToString())]);
        }

        return EstablishmentDocument.ReadUnplaced(buffer.ToArray());
    }

    public static void WriteMembers(Utf8JsonWriter writer, EstablishmentFields fields)
    {
        writer.WriteText("name", fields.Name);
        writer.WriteText("finess", fields.Finess);
        writer.WriteText("siret", fields.Siret);
        writer.WriteText("category", fields.Category);
        writer.WriteExact("beds", fields.Beds);
        writer.WriteText("sizeClass", fields.SizeClass);
        writer.WriteText("department", fields.Department);
        if (fields.IsGhtMember is { } isMember)
        {
            writer.WriteBoolean("ghtMember", isMember);
        }

        writer.WriteTexts("activities", fields.Activities);
        if (fields.Attributes is { } attributes)
        {
            writer.WriteStartObject("attributes");
            foreach (var pair in attributes)
            {
                writer.WritePropertyName(pair.Key);
                AttributeForms.Value.Write(writer, pair.Value, Language.French);
            }

            writer.WriteEndObject();
        }
    }
}
