using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>The other readings of a ledger in documents: by indicator, or for all, one or a list of them, in canonical order.</summary>
internal static class ReadingForms
{
    private static readonly Shape OneOrSeveral = new EitherShape(CommonShapes.Text, CommonShapes.Texts);

    /// <summary>Those that a contract asks for.</summary>
    public static readonly Form<IReadOnlyList<ReadingId>> OfContract = Of(IndicatorNames.Map(OneOrSeveral, other: ReadingId.Several));

    /// <summary>Those under which something was evaluated.</summary>
    public static readonly Form<IReadOnlyList<ReadingId>> OfResult = Of(
        new MapShape(new EitherShape(CommonShapes.Identifier, CommonShapes.Identifiers), name => IndicatorId.TryParse(name, out var id) ? id.Folded : name)
        {
            NamePattern = SchemaPattern.Whole($"{IndicatorId.Form}|{ReadingId.Several}"),
            NameForm = (name => name == ReadingId.Several || IndicatorId.TryParse(name, out _), DiagnosticCode.UnknownIndicator, "CPOM_OS_20"),
        },
        element => element.EnumerateObject().SelectMany(Read).ToReadOnly());

    private static IEnumerable<ReadingId> Read(JsonProperty member)
    {
        var indicator = member.Name == ReadingId.Several ? (IndicatorId?)null : IndicatorId.Parse(member.Name);
        return member.Value.ValueKind == JsonValueKind.Array
            ? member.Value.EnumerateArray().Select(each => new ReadingId(indicator, each.GetString()!))
            : [new ReadingId(indicator, member.Value.GetString()!)];
    }

    private static Form<IReadOnlyList<ReadingId>> Of(Shape shape, Func<JsonElement, IReadOnlyList<ReadingId>>? read = null) => new(
        shape,
        (writer, readings, _) =>
        {
            writer.WriteStartObject();
            foreach (var group in readings.GroupBy(reading => reading.Indicator?.ToString() ?? ReadingId.Several))
            {
                writer.WritePropertyName(group.Key);
                if (group.Count() == 1)
                {
                    writer.WriteStringValue(group.First().Alternative);
                    continue;
                }

                writer.WriteStartArray();
                foreach (var reading in group)
                {
                    writer.WriteStringValue(reading.Alternative);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        },
        read);
}
