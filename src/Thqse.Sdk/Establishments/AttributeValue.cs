using System.Globalization;
using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk;

/// <summary>What an establishment says of itself where a catalogue asks: a number, yes or no, or one of some values. Immutable.</summary>
/// <remarks>Two are equal when they say the same.</remarks>
[JsonConverter(typeof(DocumentJsonConverter<AttributeValue>))]
public sealed record AttributeValue
{
    private AttributeValue(long? number, bool? answer, string? choice)
    {
        Number = number;
        Answer = answer;
        Choice = choice;
    }

    /// <summary>The number, zero or more; null for another kind of value.</summary>
    public long? Number { get; }

    /// <summary>Yes (true) or no (false); null for another kind of value.</summary>
    public bool? Answer { get; }

    /// <summary>The value chosen, such as "public"; null for another kind of value.</summary>
    public string? Choice { get; }

    /// <summary>A number, such as that of deliveries in a year.</summary>
    /// <param name="number">The number, zero or more.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public static AttributeValue Count(long number)
        => number >= 0 ? new(number, null, null) : throw new ArgumentOutOfRangeException(nameof(number), number, "A number is zero or more.");

    /// <summary>Yes or no.</summary>
    /// <param name="answer">Whether it is so.</param>
    /// <returns>The value.</returns>
    public static AttributeValue Flag(bool answer) => new(null, answer, null);

    /// <summary>One of the values that the catalogue lists.</summary>
    /// <param name="choice">The value, such as "public".</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="choice"/> is null or blank.</exception>
    public static AttributeValue Chosen(string choice) => new(null, null, Guard.NotBlank(choice, nameof(choice)));

    /// <summary>The value as a document has it, such as "620", "true" or "public".</summary>
    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Choice ?? (Answer == true ? "true" : "false");
}
