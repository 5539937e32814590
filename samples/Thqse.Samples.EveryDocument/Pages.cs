using System.Text;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>Texts with a title each, one after the other: UTF-8, lines end in \n on every system.</summary>
internal sealed class Pages(Stream output, string subject = "Thqse.Sdk")
{
    /// <summary>The same output, with titles about another subject.</summary>
    public Pages Under(string other) => new(output, other);

    public void Add(string title, string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"== {subject}: {title}\n{text}\n");
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>A text in each language.</summary>
    public void Add(string title, Func<Language, string> text)
    {
        Add($"{title}, French", text(Language.French));
        Add($"{title}, English", text(Language.English));
    }

    /// <summary>What a reader said; nothing when it had nothing to say.</summary>
    public void Add(string title, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            Add(title, language => DiagnosticsDocument.Write(diagnostics, language));
        }
    }
}
