using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A number from zero up to a limit, if there is one, or as far below zero where it is signed; whole when it counts something.</summary>
internal sealed class NumberShape : Shape
{
    private readonly bool isCount;
    private readonly decimal? largest;

    public NumberShape(bool isCount, decimal? largest = JsonNumber.Largest)
        : base(JsonValueKind.Number)
    {
        this.isCount = isCount;
        this.largest = largest;
    }

    /// <summary>Whether it may be below zero.</summary>
    public bool IsSigned { get; init; }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", isCount ? "integer" : "number");
        if (!IsSigned)
        {
            schema.WriteNumber("minimum", 0);
        }
        else if (largest is { } lowest)
        {
            schema.WriteNumber("minimum", -lowest);
        }

        if (largest is { } limit)
        {
            schema.WriteNumber("maximum", limit);
        }
    }

    /// <summary>Reads a number up to a limit, if there is one; null when it is none, which is then reported, or when a decimal does not hold it.</summary>
    public static decimal? Read(JsonElement value, bool isCount, decimal? largest, JsonPath path, DiagnosticBag diagnostics, bool isSigned = false)
    {
        var number = JsonNumber.Read(value);
        if (largest is { } most && (most > JsonNumber.Largest ? number.IsBeyondFigures : number.IsTooLarge))
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path, value, number.Limits(most));
        }
        else if (number.IsNegative && !isSigned)
        {
            diagnostics.Add(DiagnosticCode.NegativeValue, path, value);
        }
        else if (isCount && !number.IsWhole)
        {
            diagnostics.Add(DiagnosticCode.FractionalCount, path, value);
        }
        else if (largest is { } limit && (number.IsTooFine || Math.Abs(number.Value) > limit))
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path, value, number.Limits(limit));
        }
        else if (largest is not null || number.IsHeld)
        {
            return number.Value;
        }

        return null;
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => Read(value, isCount, largest, path, diagnostics, IsSigned);
}
