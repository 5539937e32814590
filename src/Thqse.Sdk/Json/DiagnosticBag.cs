using System.Globalization;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Collects the diagnostics of one reading, so that they are returned together: all of them up to a number, then how many more there are.</summary>
internal sealed class DiagnosticBag
{
    // Whoever misspelt a hundred names does not correct them one by one.
    private const int MostWithSuggestions = 100;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly int most;
    private long more;

    public DiagnosticBag(ReadingLimits? limits = null) => most = (limits ?? ReadingLimits.Default).MaxDiagnostics;

    /// <summary>The text of the document, in which diagnostics have lines and columns; null when there is none to show.</summary>
    public ReadOnlyMemory<byte>? Text { get; set; }

    public bool IsEmpty => diagnostics.Count == 0;

    public void Add(DiagnosticCode code, JsonPath path, string? value = null, IReadOnlyList<string>? expected = null)
    {
        if (HasRoom())
        {
            diagnostics.Add(Diagnostic.Of(code, path.ToString(), value, expected ?? []));
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        if (HasRoom())
        {
            diagnostics.Add(diagnostic);
        }
    }

    public void Add(DiagnosticCode code, JsonPath path, JsonElement value, IReadOnlyList<string>? expected = null)
    {
        if (HasRoom())
        {
            diagnostics.Add(Diagnostic.Of(code, path.ToString(), TextOf(value), expected ?? []));
        }
    }

    /// <summary>Adds the diagnostic of a value that a limit or another member does not allow, with what these are.</summary>
    public void AddWith(DiagnosticCode code, JsonPath path, JsonElement value, params (DiagnosticDetail Name, string Value)[] details)
        => AddWith(code, path, TextOf(value), details);

    /// <summary>Adds a diagnostic, with the figures and names that its sentence is made with.</summary>
    public void AddWith(DiagnosticCode code, JsonPath path, string? value, params (DiagnosticDetail Name, string Value)[] details)
    {
        if (HasRoom())
        {
            diagnostics.Add(details.Aggregate(Diagnostic.Of(code, path.ToString(), value), (told, detail) => told.With(detail.Name, detail.Value)));
        }
    }

    /// <summary>Adds the diagnostic of a name that is not one of those known, with the nearest of them; after many such names without.</summary>
    public void AddUnknown(DiagnosticCode code, JsonPath path, string name, IReadOnlyList<string> known)
    {
        if (HasRoom())
        {
            diagnostics.Add(diagnostics.Count < MostWithSuggestions ? Diagnostic.OfUnknown(code, path.ToString(), name, known) : Diagnostic.Of(code, path.ToString(), name, known));
        }
    }

    /// <summary>Adds the diagnostic of a text that is not of the form expected, with the one that was probably meant.</summary>
    public void AddMistyped(DiagnosticCode code, JsonPath path, string text, IReadOnlyList<string> expected, Func<string, string?>? meantBy)
    {
        if (HasRoom())
        {
            diagnostics.Add(Diagnostic.OfMistyped(code, path.ToString(), text, expected, meantBy));
        }
    }

    public void AddRange(DiagnosticBag other)
    {
        diagnostics.AddRange(other.diagnostics.Where(_ => HasRoom()));
        more += other.more;
    }

    public IReadOnlyList<Diagnostic> ToList() => !IsEmpty && Text is { } text ? DiagnosticPlaces.Add(Counted(), text) : Counted();

    private IReadOnlyList<Diagnostic> Counted()
        => more == 0 ? diagnostics.AsReadOnly()
            : diagnostics.Append(Diagnostic.Of(DiagnosticCode.MoreDiagnostics, JsonPath.Root.ToString(), more.ToString(CultureInfo.InvariantCulture), [])).ToReadOnly();

    /// <summary>Whether one more is told; otherwise it is counted.</summary>
    private bool HasRoom()
    {
        if (diagnostics.Count < most)
        {
            return true;
        }

        more++;
        return false;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object or JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };
}
