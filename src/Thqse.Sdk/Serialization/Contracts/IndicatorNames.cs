using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>The names of indicators in a contract. A schema says their form; the readers ask the catalogue, and report the unknown ones.</summary>
internal static class IndicatorNames
{
    /// <summary>A text that should name an indicator.</summary>
    public static readonly Shape Shape = new TextShape { Pattern = SchemaPattern.Whole(IndicatorId.Form) };

    /// <summary>A map whose names are indicators: CPOM_CT_7 beside CPOM_CT_07 is a duplicate. That OS_12 beside CPOM_OS_12 is one too, only who has the catalogue can tell (<see cref="ReadingScope"/>).</summary>
    /// <param name="item">What stands under each name.</param>
    /// <param name="other">A name that is none of an indicator and is right all the same; null when there is none.</param>
    public static MapShape Map(Shape item, string? other = null)
        => new(item, name => IndicatorId.TryParse(name, out var id) ? id.Folded : name)
        {
            NamePattern = SchemaPattern.Whole(other is null ? IndicatorId.Form : $"{IndicatorId.Form}|{other}"),
        };

    /// <summary>Such a map, written in the order of what is given.</summary>
    public static Form<IReadOnlyList<KeyValuePair<IndicatorId, T>>> Map<T>(Form<T> item) => new(
        Map(item.Shape),
        (writer, pairs, language) =>
        {
            writer.WriteStartObject();
            foreach (var pair in pairs)
            {
                writer.WritePropertyName(pair.Key.ToString());
                item.Write(writer, pair.Value, language);
            }

            writer.WriteEndObject();
        });
}
