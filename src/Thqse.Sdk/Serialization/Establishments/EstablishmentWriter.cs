using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes who a result is about, or who declares.</summary>
internal static class EstablishmentWriter
{
    public static void Write(Utf8JsonWriter writer, Establishment establishment, bool withIdentity = false)
    {
        writer.WriteStartObject("establishment");
        writer.TextIfAny("name", establishment.Name);
        if (withIdentity)
        {
            writer.TextIfAny("finess", establishment.Finess?.ToString());
        }

        writer.WriteString("category", Codes<EstablishmentCategory>.Kebab(establishment.Category));
        writer.WriteString("sizeClass", Codes<SizeClass>.Kebab(establishment.SizeClass));
        if (withIdentity)
        {
            writer.TextIfAny("department", establishment.Department);
        }

        writer.WriteEndObject();
    }

    /// <summary>All that an establishment declares of itself: its size class only when it stated it.</summary>
    public static void WriteDeclared(Utf8JsonWriter writer, Establishment establishment, IEnumerable<IndicatorId> alreadyEngaged)
    {
        writer.WriteStartObject("establishment");
        writer.TextIfAny("name", establishment.Name);
        writer.TextIfAny("finess", establishment.Finess?.ToString());
        writer.TextIfAny("siret", establishment.Siret?.ToString());
        writer.WriteString("category", Codes<EstablishmentCategory>.Kebab(establishment.Category));
        if (establishment.Beds is { } beds)
        {
            writer.WriteNumber("beds", beds);
        }

        writer.TextIfAny("sizeClass", establishment.StatedSizeClass is { } stated ? Codes<SizeClass>.Kebab(stated) : null);
        writer.TextIfAny("department", establishment.Department);
        writer.WriteBoolean("ghtMember", establishment.IsGhtMember);
        writer.Texts("activities", ActivityCodes.Split(establishment.Activities));
        writer.TextsIfAny("alreadyEngaged", alreadyEngaged.Select(indicator => indicator.ToString()));
        writer.WriteEndObject();
    }
}
