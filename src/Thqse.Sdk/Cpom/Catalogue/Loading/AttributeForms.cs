using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What a catalogue asks about an establishment, and what its rows make of the answer.</summary>
internal static class AttributeForms
{
    private static readonly ReadMember<long?> AtLeast = OptionalValue("atLeast", LongCount, "The smallest number in the population.");
    private static readonly ReadMember<long?> Below = OptionalValue("below", LongCount, "The number from which on an establishment is not in it any more.");

    private static readonly ReadMember<AttributeId> Id = Required("id", IdentifierForms.Attribute, "The identifier, by which contracts and rows name it.");
    private static readonly ReadMember<AttributeKind> Kind = Required("kind", Camel<AttributeKind>(), "What is given for it: a whole number, yes or no, or one of the values.");
    private static readonly ReadMember<IReadOnlyList<string>> Values = OptionalList("values", List(Name), "The values among which one is given, of a choice.");

    /// <summary>What a row asks, by attribute: a number within limits, yes or no, one of some values.</summary>
    public static readonly Form<JsonElement> Conditions = Element(new MapShape(new EitherShape(
        new ObjectShape(AtLeast, Below) { Rules = [new AlternativeMembers(AtLeast.Name, Below.Name, isExclusive: false)] }, CommonShapes.Flag, CommonShapes.Name, Some(Name).Shape))
    {
        NamePattern = SchemaPattern.Whole(IdentifierText.Form),
        NameForm = (IdentifierText.IsOne, DiagnosticCode.UnknownAttribute, "deliveries"),
    });

    /// <summary>What a catalogue declares.</summary>
    public static Form<AttributeDefinition> Definition(TextForms texts)
    {
        var label = Required("label", texts.Localized, "What it is.");
        return new(
            new ObjectShape(Id, Kind, Values, label),
            element => new AttributeDefinition(Id.Of(element), Kind.Of(element), label.Of(element), Values.Of(element)));
    }

    /// <param name="conditions">What a row asks, whose shape has been checked.</param>
    /// <param name="declared">What the catalogue declares.</param>
    public static IReadOnlyList<AttributeCondition> Read(JsonElement conditions, IReadOnlyList<AttributeDefinition> declared)
        => conditions.EnumerateObject().Select(member => Condition(new AttributeId(member.Name), member.Value, declared)).ToReadOnly();

    private static AttributeCondition Condition(AttributeId id, JsonElement asked, IReadOnlyList<AttributeDefinition> declared)
    {
        var definition = declared.FirstOrDefault(each => each.Id == id);
        return asked.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => new(id, null, null, asked.GetBoolean(), [], definition),
            JsonValueKind.String => new(id, null, null, null, [asked.GetString()!], definition),
            JsonValueKind.Array => new(id, null, null, null, Texts.Read(asked), definition),
            _ => new(id, AtLeast.Of(asked), Below.Of(asked), null, [], definition),
        };
    }
}
