using System.Text.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes who a result is about.</summary>
internal static class EstablishmentWriter
{
    public static void Write(Utf8JsonWriter writer, Establishment establishment, bool withIdentity = false)
    {
        writer.WriteStartObject("establishment");
        if (establishment.Name is { } name)
        {
            writer.WriteString("name", name);
        }

        if (withIdentity && establishment.Finess is { } finess)
        {
            writer.WriteString("finess", finess.ToString());
        }

        writer.WriteString("category", Codes<EstablishmentCategory>.Kebab(establishment.Category));
        writer.WriteString("sizeClass", Codes<SizeClass>.Kebab(establishment.SizeClass));
        if (withIdentity && establishment.Department is { } department)
        {
            writer.WriteString("department", department);
        }

        writer.WriteEndObject();
    }
}
