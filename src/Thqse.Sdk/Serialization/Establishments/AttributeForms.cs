using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>What an establishment says of itself where a catalogue asks. Which of the kinds of values is right, the catalogue knows.</summary>
internal static class AttributeForms
{
    /// <summary>A number, yes or no, or one of some values.</summary>
    public static readonly Form<AttributeValue> Value = new(
        new EitherShape(CommonShapes.Count, CommonShapes.Flag, CommonShapes.Name),
        (writer, value, _) =>
        {
            if (value.Number is { } number)
            {
                writer.WriteNumberValue(number);
            }
            else if (value.Answer is { } answer)
            {
                writer.WriteBooleanValue(answer);
            }
            else
            {
                writer.WriteStringValue(value.Choice);
            }
        },
        element => element.ValueKind switch
        {
            JsonValueKind.Number => AttributeValue.Count((long)JsonNumber.Read(element).Value),
            JsonValueKind.String => AttributeValue.Chosen(element.GetString()!),
            _ => AttributeValue.Flag(element.GetBoolean()),
        });

    public static readonly Form<EstablishmentAttributes> Values = new(
        new MapShape(Value.Shape)
        {
            NamePattern = SchemaPattern.Whole(IdentifierText.Form),
            NameForm = (IdentifierText.IsOne, DiagnosticCode.UnknownAttribute, "deliveries"),
        },
        (writer, attributes, language) =>
        {
            writer.WriteStartObject();
            foreach (var pair in attributes.All)
            {
                writer.WritePropertyName(pair.Key.ToString());
                Value.Write(writer, pair.Value, language);
            }

            writer.WriteEndObject();
        },
        element => EstablishmentAttributes.Of(element.EnumerateObject().Select(member => new KeyValuePair<AttributeId, AttributeValue>(new AttributeId(member.Name), Value.Read(member.Value)))));
}
