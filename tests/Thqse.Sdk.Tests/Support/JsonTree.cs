using System.Text;
using System.Text.Json;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Support;

/// <summary>
/// A JSON text as a tree that never changes. Unlike the platform's, it can hold what a document must not: repeated members and malformed values.
/// </summary>
public abstract record JsonTree
{
    /// <summary>What the catalogues of generated contracts let one leave out.</summary>
    private static readonly IndicatorNaming[] Namings = [IndicatorNaming.Usual, new(null, "CPOM_"), new(null, "I-")];

    public static readonly JsonTree Empty = new JsonMap([]);

    /// <summary>No value at all: an object leaves the member out.</summary>
    public static readonly JsonTree Absent = new JsonRaw(string.Empty);

    public static JsonTree Raw(string text) => new JsonRaw(text);

    public static JsonTree Text(string text) => new JsonRaw(JsonSerializer.Serialize(text));

    public static JsonTree List(IEnumerable<JsonTree> items) => new JsonItems([.. items]);

    public static JsonTree Texts(IEnumerable<string> texts) => List(texts.Select(Text));

    /// <summary>An object; members whose value is absent are left out.</summary>
    public static JsonTree Object(IEnumerable<(string Name, JsonTree Value)> members) => new JsonMap([.. members.Where(member => member.Value != Absent)]);

    public static JsonTree Object(params (string Name, JsonTree Value)[] members) => Object(members.AsEnumerable());

    public static JsonTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>The place that a path of names designates, if it is there; an indicator may be spelled otherwise.</summary>
    public JsonTree? Find(params ReadOnlySpan<string> path)
    {
        var name = path.IsEmpty ? string.Empty : path[0];
        return path.IsEmpty ? this : (this as JsonMap)?.Members.FirstOrDefault(member => IsSame(member.Name, name)).Value?.Find(path[1..]);
    }

    /// <summary>The tree with another value at a path, whose objects are made when they lack; without the member when the value is absent.</summary>
    public JsonTree With(JsonTree value, params ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        var name = path[0];
        List<(string Name, JsonTree Value)> members = [.. ((JsonMap)this).Members];
        var index = members.FindIndex(member => IsSame(member.Name, name));
        var changed = path.Length == 1 ? value : (index < 0 ? Empty : members[index].Value).With(value, path[1..]);
        if (index < 0)
        {
            index = members.Count;
            members.Add((name, Empty));
        }

        if (changed == Absent)
        {
            members.RemoveAt(index);
        }
        else
        {
            members[index] = (members[index].Name, changed);
        }

        return new JsonMap([.. members]);
    }

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    protected abstract void Write(StringBuilder text);

    private static bool IsSame(string left, string right)
        => left == right || (IndicatorId.TryParse(left, out var one) && IndicatorId.TryParse(right, out var other) && Namings.Any(naming => naming.Completed(one) == naming.Completed(other)));

    private static JsonTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonMap([.. element.EnumerateObject().Select(member => (member.Name, Of(member.Value)))]),
        JsonValueKind.Array => List(element.EnumerateArray().Select(Of)),
        _ => Raw(element.GetRawText()),
    };

    public sealed record JsonRaw(string Json) : JsonTree
    {
        protected override void Write(StringBuilder text) => text.Append(Json);
    }

    public sealed record JsonItems(JsonTree[] Items) : JsonTree
    {
        protected override void Write(StringBuilder text)
        {
            text.Append('[');
            for (var i = 0; i < Items.Length; i++)
            {
                text.Append(i == 0 ? string.Empty : ",");
                Items[i].Write(text);
            }

            text.Append(']');
        }
    }

    public sealed record JsonMap((string Name, JsonTree Value)[] Members) : JsonTree
    {
        protected override void Write(StringBuilder text)
        {
            text.Append('{');
            for (var i = 0; i < Members.Length; i++)
            {
                text.Append(i == 0 ? string.Empty : ",").Append(JsonSerializer.Serialize(Members[i].Name)).Append(':');
                Members[i].Value.Write(text);
            }

            text.Append('}');
        }
    }
}
