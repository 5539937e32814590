using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads what a population asks of attributes from an element whose shape has been checked.</summary>
internal static class AttributeLoader
{
    public static IReadOnlyList<AttributeCondition> Conditions(JsonElement who, IReadOnlyList<AttributeDefinition> declared)
        => who.Optional("attributes") is { } attributes ? attributes.EnumerateObject().Select(member => Condition(new AttributeId(member.Name), member.Value, declared.FirstOrDefault(each => each.Id.ToString() == member.Name))).ToReadOnly() : [];

    private static AttributeCondition Condition(AttributeId id, JsonElement asked, AttributeDefinition? definition) => asked.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => new(id, null, null, asked.GetBoolean(), [], definition),
        JsonValueKind.String => new(id, null, null, null, [asked.GetString()!], definition),
        JsonValueKind.Array => new(id, null, null, null, asked.EnumerateArray().Select(value => value.GetString()!).ToReadOnly(), definition),
        _ => new(id, Number(asked, "atLeast"), Number(asked, "below"), null, [], definition),
    };

    private static long? Number(JsonElement asked, string name) => (long?)asked.OptionalNumber(name);
}
