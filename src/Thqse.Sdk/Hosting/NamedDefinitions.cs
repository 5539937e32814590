using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Hosting;

/// <summary>Definitions that a host reads from files or streams, by the names under which what is wrong with them is told, all at once.</summary>
internal sealed class NamedDefinitions
{
    private readonly Dictionary<object, string> names = [];
    private readonly List<string> problems = [];

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Reads a definition into a list; what is wrong is kept, so that the others are read too.</summary>
    public void Read<T>(string name, Func<Stream> open, Func<Stream, T> load, IList<T> into)
        where T : class
    {
        try
        {
            using var stream = open();
            Load(name, stream, load, into);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problems.Add($"{name} cannot be read: {failure.Message}");
        }
    }

    /// <summary>The same from a stream of the host, which stays open.</summary>
    public void Load<T>(string name, Stream stream, Func<Stream, T> load, IList<T> into)
        where T : class
    {
        try
        {
            var loaded = load(stream);
            names[loaded] = name;
            into.Add(loaded);
        }
        catch (DiagnosticsException refused)
        {
            problems.AddRange(refused.Diagnostics.Select(diagnostic => At(name, Place(diagnostic), diagnostic.Explain(Language.English), diagnostic.Code.ToCode())));
        }
    }

    /// <summary>What the check of a catalogue found, at its place in the file it was read from, if it was.</summary>
    public string Describe(CpomCatalogue catalogue, CatalogueFinding finding) => names.TryGetValue(catalogue, out var name)
        ? At(name, $"{catalogue.PointerOf(finding)}, {finding.Where(catalogue, Language.English)}", finding.Explain(Language.English), finding.ToCode())
        : $"The catalogue '{catalogue.Id}' is unsound: {finding}.";

    /// <summary>The same of a referential.</summary>
    public string Describe(Referential referential, ReferentialFinding finding) => names.TryGetValue(referential, out var name)
        ? At(name, $"{referential.PointerOf(finding)}, {finding.Where(referential, Language.English)}", finding.Explain(Language.English), finding.Code.ToCode())
        : $"The referential '{referential.Id}' is unsound: {finding}.";

    /// <summary>What a definition is called where two of them do not go together.</summary>
    public string Called(object definition, string otherwise) => names.TryGetValue(definition, out var name) ? $"{otherwise} in {name}" : otherwise;

    private static string Place(Diagnostic diagnostic)
    {
        var place = diagnostic.Pointer.Length == 0 ? "the whole document" : diagnostic.Pointer;
        return diagnostic.Line is { } line ? FormattableString.Invariant($"line {line}, {place}") : place;
    }

    private static string At(string name, string place, string sentence, string code) => $"{name}, {place}: {sentence} [{code}]";
}
