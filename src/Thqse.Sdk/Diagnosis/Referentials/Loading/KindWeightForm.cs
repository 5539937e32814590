using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>The weight of a question: a number, or numbers by category or size class.</summary>
internal static class KindWeightForm
{
    private const string ByCategory = "byCategory";
    private const string BySize = "bySize";

    private static readonly Shape Shape = new EitherShape(
        CommonShapes.Number,
        new ObjectShape(
            ShapeMember.Optional(ByCategory, new MapShape(CommonShapes.Number), "A weight for each category of establishments."),
            ShapeMember.Optional(BySize, new MapShape(CommonShapes.Number), "A weight for each size class."))
        {
            Rules = [new AlternativeMembers(ByCategory, BySize, isExclusive: true)],
        });

    public static readonly Form<KindWeight> Form = new(Shape, Write, Read);

    private static void Write(Utf8JsonWriter writer, KindWeight weight, Language language)
    {
        if (weight.IsSame)
        {
            Number.Write(writer, weight.Highest, language);
            return;
        }

        writer.WriteStartObject();
        writer.WriteStartObject(weight.IsByCategory ? ByCategory : BySize);
        foreach (var each in weight.Stated)
        {
            writer.WritePropertyName(each.Key);
            Number.Write(writer, each.Value, language);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static KindWeight Read(JsonElement element)
        => element.ValueKind == JsonValueKind.Number ? new KindWeight(Number.Read(element)) : new KindWeight(Weights(element, ByCategory), Weights(element, BySize));

    private static IReadOnlyDictionary<string, decimal> Weights(JsonElement element, string name)
        => (element.Optional(name)?.EnumerateObject() ?? default).ToDictionary(each => each.Name, each => Number.Read(each.Value), StringComparer.Ordinal);
}
