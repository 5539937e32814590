using System.Text.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes who a result is about.</summary>
internal static class EstablishmentWriter
{
    public static void Write(Utf8JsonWriter writer, Establishment establishment, bool withDepartment = false)
    {
        writer.WriteStartObject("establishment");
        if (establishment.Name is { } name)
        {
            writer.WriteString("name", name);
        }

        writer.WriteString("category", Codes<EstablishmentCategory>.Kebab(establishment.Category));
        writer.WriteString("sizeClass", Codes<SizeClass>.Kebab(establishment.SizeClass));
        if (withDepartment && establishment.Department is { } department)
        {
            writer.WriteString("department", department);
        }

        writer.WriteEndObject();
    }
}
