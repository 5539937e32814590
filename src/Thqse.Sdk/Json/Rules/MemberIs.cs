using System.Globalization;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member that is one of the values it may be: null, a number, true, a certain text.</summary>
internal sealed class MemberIs : MemberCondition
{
    private readonly Action<Utf8JsonWriter> describe;
    private readonly Func<JsonElement, bool?> holds;
    private readonly Action<JsonElement, JsonPath, DiagnosticBag> report;

    private MemberIs(string name, Action<Utf8JsonWriter> describe, Func<JsonElement, bool?> holds, Action<JsonElement, JsonPath, DiagnosticBag> report)
        : base(name)
    {
        this.describe = describe;
        this.holds = holds;
        this.report = report;
    }

    /// <summary>A number, where null may stand.</summary>
    public static MemberIs Number(string name) => new(
        name,
        schema => schema.WriteString("type", "number"),
        value => value.ValueKind switch { JsonValueKind.Number => true, JsonValueKind.Null => false, _ => null },

        // No value is shown: the sentence for null, which says to leave the member out, would be wrong of one that has to be there.
        (_, path, diagnostics) => diagnostics.Add(DiagnosticCode.WrongType, path, value: null, ["number"]));

    /// <summary>Null, where something else may stand.</summary>
    /// <param name="name">The member.</param>
    /// <param name="other">What else may stand there.</param>
    public static MemberIs Null(string name, JsonValueKind other) => new(
        name,
        schema => schema.WriteString("type", "null"),
        value => value.ValueKind == JsonValueKind.Null ? true : value.ValueKind == other ? false : null,
        (value, path, diagnostics) => diagnostics.Add(DiagnosticCode.WrongType, path, value, ["null"]));

    public static MemberIs Boolean(string name, bool expected) => new(
        name,
        schema => schema.WriteBoolean("const", expected),
        value => value.ValueKind switch { JsonValueKind.True => expected, JsonValueKind.False => !expected, _ => null },
        (value, path, diagnostics) => diagnostics.Add(DiagnosticCode.WrongType, path, value, [expected ? "true" : "false"]));

    /// <summary>A certain number, where null or another number from zero on may stand; null is not that number.</summary>
    public static MemberIs Exactly(string name, decimal expected) => new(
        name,
        schema => schema.WriteNumber("const", expected),
        value => value.ValueKind switch
        {
            JsonValueKind.Null => false,
            JsonValueKind.Number => JsonNumber.Read(value) is { IsHeld: true, IsNegative: false } number && number.Value <= expected ? number.Value == expected : null,
            _ => null,
        },
        (value, path, diagnostics) => diagnostics.AddWith(DiagnosticCode.NumberOutOfRange, path, value, (DiagnosticDetail.AtMost, expected.ToString(CultureInfo.InvariantCulture))));

    /// <summary>A certain text of those that it may be.</summary>
    /// <param name="name">The member.</param>
    /// <param name="expected">The text.</param>
    /// <param name="among">Those that it may be.</param>
    /// <param name="ignoresCapitals">Whether capitals stand for small letters.</param>
    public static MemberIs Text(string name, string expected, IReadOnlyList<string> among, bool ignoresCapitals = false) => new(
        name,
        new ChoiceShape([expected], ignoresCapitals).Describe,
        value => value.ValueKind == JsonValueKind.String && Written(value, ignoresCapitals) is var text && among.Contains(text) ? text == expected : null,
        (value, path, diagnostics) => diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path, value.GetString()!, [expected]));

    private static string Written(JsonElement value, bool ignoresCapitals) => ignoresCapitals ? AsciiLetters.Small(value.GetString()!) : value.GetString()!;

    public override bool? Holds(JsonElement value) => value.Optional(Name) is { } member ? holds(member) : null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => report(value.Optional(Name)!.Value, path.Child(Name), diagnostics);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartObject(Name);
        describe(schema);
        schema.WriteEndObject();
    }
}
