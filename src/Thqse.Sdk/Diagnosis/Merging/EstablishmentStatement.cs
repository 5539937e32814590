using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What one of several responses says of its establishment. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<EstablishmentStatement>))]
public sealed class EstablishmentStatement
{
    internal EstablishmentStatement(int place, string value)
    {
        Place = place;
        Value = value;
    }

    /// <summary>The place of the response among those merged, 0 or more.</summary>
    public int Place { get; }

    /// <summary>The value, as documents write it, such as "320"; several activities are separated by commas.</summary>
    public string Value { get; }

    /// <summary>Whose statement, and which.</summary>
    public override string ToString() => FormattableString.Invariant($"{Place}: {Value}");
}
