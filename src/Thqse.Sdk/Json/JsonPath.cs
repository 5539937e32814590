namespace Thqse.Sdk.Json;

/// <summary>A place in a document; its text, a JSON pointer, is made only when a diagnostic needs it.</summary>
internal sealed class JsonPath
{
    public static readonly JsonPath Root = new(null, string.Empty);

    private readonly JsonPath? parent;
    private readonly string token;

    private JsonPath(JsonPath? parent, string token)
    {
        this.parent = parent;
        this.token = token;
    }

    /// <summary>The member or the index that stands here; empty at the root.</summary>
    public string Name => token;

    /// <summary>The names of the way here, from the root, which has none.</summary>
    public IEnumerable<string> Names => parent is null ? [] : parent.Names.Append(token);

    public JsonPath Child(string member) => new(this, member);

    public JsonPath Child(int index) => new(this, FormattableString.Invariant($"{index}"));

    public override string ToString()
        => parent is null ? string.Empty : parent + "/" + Escaped(token);

    /// <summary>A name as a pointer has it.</summary>
    public static string Escaped(string token) => token.Replace("~", "~0").Replace("/", "~1");
}
