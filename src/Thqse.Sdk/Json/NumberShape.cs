using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A number from zero up to a limit, if there is one, or as far below zero too; whole when it counts something.</summary>
internal sealed class NumberShape : Shape
{
    private readonly bool isCount;
    private readonly bool isSigned;
    private readonly decimal? largest;

    public NumberShape(bool isCount, decimal? largest = JsonNumber.Largest, bool isSigned = false)
        : base(JsonValueKind.Number)
    {
        this.isCount = isCount;
        this.isSigned = isSigned;
        this.largest = largest;
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", isCount ? "integer" : "number");
        if (!isSigned)
        {
            schema.WriteNumber("minimum", 0);
        }

        if (largest is { } limit)
        {
            if (isSigned)
            {
                schema.WriteNumber("minimum", -limit);
            }

            schema.WriteNumber("maximum", limit);
        }
    }

    /// <summary>Reads a number up to a limit, if there is one; null when it is none, which is then reported, or when a decimal does not hold it.</summary>
    public static decimal? Read(JsonElement value, bool isCount, decimal? largest, JsonPath path, DiagnosticBag diagnostics, bool isSigned = false)
    {
        var number = JsonNumber.Read(value);
        if (number.IsTooLarge && largest is not null)
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path, value, number.Limits(largest.Value));
        }
        else if (number.IsNegative && !isSigned)
        {
            diagnostics.Add(DiagnosticCode.NegativeValue, path, value);
        }
        else if (isCount && !number.IsWhole)
        {
            diagnostics.Add(DiagnosticCode.FractionalCount, path, value);
        }
        else if (largest is { } limit && (number.IsTooFine || number.Value > limit))
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path, value, number.Limits(limit));
        }
        else if (number.IsHeld)
        {
            return number.Value;
        }

        return null;
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => Read(value, isCount, largest, path, diagnostics, isSigned);
}
