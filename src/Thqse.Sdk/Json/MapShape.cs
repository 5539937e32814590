using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>An object whose members are named by the document: a repeated one, also under another spelling, is reported.</summary>
internal sealed class MapShape : Shape
{
    private readonly Shape item;
    private readonly Func<string, string> canonical;

    public MapShape(Shape item, Func<string, string>? canonical = null)
        : base(JsonValueKind.Object)
    {
        this.item = item;
        this.canonical = canonical ?? (name => name);
    }

    /// <summary>A regular expression that every right name matches, though not only they; who reads the names reports the wrong ones. Null when none is published.</summary>
    public string? NamePattern { get; init; }

    /// <summary>Whether a name is of the form that the names have, and an example; any is when it is null.</summary>
    public (Func<string, bool> Accepts, DiagnosticCode Otherwise, string Example)? NameForm { get; init; }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteShape("additionalProperties", item);
        if (NamePattern is not null)
        {
            schema.WriteStartObject("propertyNames");
            schema.WriteString("type", "string");
            schema.WriteString("pattern", NamePattern);
            schema.WriteEndObject();
        }
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var seen = default(NameSet);
        foreach (var member in value.EnumerateObject())
        {
            var name = member.Name;
            var at = path.Child(name);
            if (NameForm is { } form && !form.Accepts(name))
            {
                diagnostics.Add(form.Otherwise, at, name, [form.Example]);
            }
            else if (!seen.Add(canonical(name)))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, at, name);
            }
            else
            {
                item.Check(member.Value, at, diagnostics);
            }
        }
    }
}
