using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a population asks of an attribute: a number from a limit on or below another, yes or no, one of some values. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AttributeCondition>))]
public sealed class AttributeCondition
{
    internal AttributeCondition(AttributeId id, long? atLeast, long? below, bool? answer, IReadOnlyList<string> choices, AttributeDefinition? definition)
    {
        Id = id;
        AtLeast = atLeast;
        Below = below;
        Answer = answer;
        Choices = choices;
        Definition = definition;
    }

    /// <summary>What is asked about, by its identifier.</summary>
    public AttributeId Id { get; }

    /// <summary>What the catalogue says of the attribute; null when it declares none of the name, which its check reports.</summary>
    public AttributeDefinition? Definition { get; }

    /// <summary>The smallest number in the population, 0 or more; null when there is no such limit.</summary>
    public long? AtLeast { get; }

    /// <summary>The number, 0 or more, from which on an establishment is not in the population any more; null when there is no such limit.</summary>
    public long? Below { get; }

    /// <summary>Yes (true) or no (false); null when neither is asked.</summary>
    public bool? Answer { get; }

    /// <summary>The values of which one has to be given; empty when none is asked.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>The kind of attribute of which this can be asked.</summary>
    internal AttributeKind Kind => Answer is not null ? AttributeKind.Flag : Choices.Count > 0 ? AttributeKind.Choice : AttributeKind.Count;

    /// <summary>Whether a value fulfils it.</summary>
    /// <param name="value">What an establishment says; null when it says nothing.</param>
    /// <returns>True or false; null when the establishment says nothing: then it is not known. A value of another kind does not fulfil it.</returns>
    public bool? Includes(AttributeValue? value) => value is null ? null : Kind switch
    {
        AttributeKind.Count => value.Number is { } number && (AtLeast is null || number >= AtLeast) && (Below is null || number < Below),
        AttributeKind.Flag => value.Answer == Answer,
        AttributeKind.Choice => value.Choice is { } choice && Choices.Contains(choice),
    };

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();
}
