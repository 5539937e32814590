using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A question that does not concern the establishment is not answered, and a justification says why.</summary>
internal sealed class NotConcernedAnswer : ObjectRule
{
    private const string NotConcerned = "notConcerned";
    private const string Justification = "justification";
    private const string Options = "options";

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.Optional(NotConcerned) is not { ValueKind: JsonValueKind.True })
        {
            return;
        }

        if (value.Optional(Options) is not null)
        {
            diagnostics.Add(DiagnosticCode.AnsweredNotConcerned, path, path.Name);
        }

        RequireText(value, Justification, path, DiagnosticCode.JustificationRequired, diagnostics);
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("if");
        schema.WriteStartObject("properties");
        schema.WriteStartObject(NotConcerned);
        schema.WriteBoolean("const", true);
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteRequired(NotConcerned);
        schema.WriteEndObject();
        schema.WriteStartObject("then");
        schema.WriteStartObject("properties");
        schema.WriteShape(Justification, CommonShapes.Name);
        schema.WriteBoolean(Options, false);
        schema.WriteEndObject();
        schema.WriteRequired(Justification);
        schema.WriteEndObject();
    }
}
