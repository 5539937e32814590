using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Thqse.Sdk.Json;

/// <summary>A month and a day of it that every year has: 29 February is none.</summary>
internal sealed class DayOfEveryYear(string month, string day) : ObjectRule
{
    private const int YearWithoutLeapDay = 2001;
    private const int Months = 12;
    private const int MostDays = 31;

    private static readonly (DiagnosticDetail Name, string Value) First = (DiagnosticDetail.AtLeast, "1");

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var named = Number(value, month, Months);
        if (named == 0)
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path.Child(month), value.GetProperty(month), First);
        }

        var days = named > 0 ? DaysOf(named.Value) : MostDays;
        if (Number(value, day, MostDays) is not { } of)
        {
            return;
        }

        if (of == 0)
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path.Child(day), value.GetProperty(day), First);
        }
        else if (of > days)
        {
            diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path.Child(day), value.GetProperty(day), (DiagnosticDetail.AtMost, days.ToString(CultureInfo.InvariantCulture)));
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        foreach (var months in Enumerable.Range(1, Months).GroupBy(DaysOf))
        {
            schema.WriteStartObject();
            schema.WriteStartObject("properties");
            schema.WriteStartObject(month);
            schema.WriteStartArray("enum");
            foreach (var each in months)
            {
                schema.WriteNumberValue(each);
            }

            schema.WriteEndArray();
            schema.WriteEndObject();
            schema.WriteStartObject(day);
            schema.WriteNumber("minimum", 1);
            schema.WriteNumber("maximum", months.Key);
            schema.WriteEndObject();
            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    private static int DaysOf(int month) => CalendarSystem.Iso.GetDaysInMonth(YearWithoutLeapDay, month);

    /// <summary>A whole number up to the largest that the shape of the member accepts; null for another one, which has been reported.</summary>
    private static int? Number(JsonElement value, string name, int largest)
        => value.Optional(name) is { ValueKind: JsonValueKind.Number } member && JsonNumber.Read(member) is { IsWhole: true, IsNegative: false, IsHeld: true } number && number.Value <= largest ? (int)number.Value : null;
}
