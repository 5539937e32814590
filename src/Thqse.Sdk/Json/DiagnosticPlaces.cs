using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Finds line and column of diagnostics in the text of a document: of the name, where the name is wrong, else of the value.</summary>
internal static class DiagnosticPlaces
{
    /// <summary>The same diagnostics, with their places.</summary>
    public static IReadOnlyList<Diagnostic> Add(IReadOnlyList<Diagnostic> diagnostics, ReadOnlyMemory<byte> utf8)
    {
        var wanted = new HashSet<string>(diagnostics.Select(diagnostic => diagnostic.Pointer), StringComparer.Ordinal);
        var found = Find(utf8.Span, wanted);

        // What is missing is told where it would be; where this is not there either, at what would hold it.
        var holders = new HashSet<string>(wanted.Where(pointer => !found.ContainsKey(pointer)).SelectMany(pointer => Ancestors(pointer).Take(1)), StringComparer.Ordinal);
        var around = holders.Count > 0 ? Find(utf8.Span, holders) : [];
        var places = TextPlaces.Of(utf8.Span, found.Values.Concat(around.Values).SelectMany(spot => new[] { spot.FirstName, spot.LastName, spot.Value }));
        return diagnostics.Select(diagnostic => found.TryGetValue(diagnostic.Pointer, out var spot) ? At(diagnostic, places[OffsetOf(diagnostic, spot)])
            : around.TryGetValue(Ancestors(diagnostic.Pointer).FirstOrDefault() ?? string.Empty, out var holder) ? At(diagnostic, places[holder.Value])
            : diagnostic).ToReadOnly();
    }

    private static Diagnostic At(Diagnostic diagnostic, (int Line, int Column) place) => diagnostic.At(place.Line, place.Column);

    private static int OffsetOf(Diagnostic diagnostic, Spot spot)
        => diagnostic.Code == DiagnosticCode.DuplicateMember ? spot.LastName
            : diagnostic.Value is { } value && diagnostic.Pointer.EndsWith("/" + JsonPath.Escaped(value), StringComparison.Ordinal) ? spot.FirstName
            : spot.Value;

    /// <summary>Walks the text once, and passes over what holds nothing that is wanted.</summary>
    private static Dictionary<string, Spot> Find(ReadOnlySpan<byte> utf8, HashSet<string> wanted)
    {
        var found = new Dictionary<string, Spot>(StringComparer.Ordinal);
        var around = new HashSet<string>(wanted.SelectMany(Ancestors), StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8);
        var open = new Stack<(string Pointer, int Index)>();
        var (pointer, name) = (string.Empty, 0);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                (pointer, name) = (open.Peek().Pointer + "/" + JsonPath.Escaped(reader.GetString()!), start);
                continue;
            }

            if (open.Count > 0 && open.Peek().Index >= 0)
            {
                var (list, index) = open.Pop();
                open.Push((list, index + 1));
                (pointer, name) = (FormattableString.Invariant($"{list}/{index}"), start);
            }

            if (wanted.Contains(pointer))
            {
                found[pointer] = found.TryGetValue(pointer, out var earlier) ? earlier with { LastName = name } : new Spot(name, name, start);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                if (around.Contains(pointer))
                {
                    open.Push((pointer, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return found;
    }

    /// <summary>The pointers of what holds a place.</summary>
    private static IEnumerable<string> Ancestors(string pointer)
    {
        for (var end = pointer.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : pointer.LastIndexOf('/', end - 1))
        {
            yield return pointer.Substring(0, end);
        }
    }

    /// <param name="FirstName">Where the name begins, of repeated ones that of the first; of an item, the item.</param>
    /// <param name="LastName">Where the last of repeated names begins.</param>
    /// <param name="Value">Where the value begins, of repeated ones that of the first.</param>
    private readonly record struct Spot(int FirstName, int LastName, int Value);
}
