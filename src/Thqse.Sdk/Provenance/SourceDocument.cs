using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The document a catalogue was read from, in the fixed revision whose line numbers are quoted. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<SourceDocument>))]
public sealed class SourceDocument
{
    internal SourceDocument(string title, string publisher, int lines, string sha256, LocalizedText revision)
    {
        Title = title;
        Publisher = publisher;
        Lines = lines;
        Sha256 = sha256;
        Revision = revision;
    }

    /// <summary>The title, as published.</summary>
    public string Title { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>How many lines the quoted revision has, zero or more; zero where no lines are quoted.</summary>
    public int Lines { get; }

    /// <summary>The SHA-256 digest of the quoted revision, 64 hexadecimal digits; empty where no lines are quoted.</summary>
    public string Sha256 { get; }

    /// <summary>Which revision the line numbers belong to; empty where no lines are quoted.</summary>
    public LocalizedText Revision { get; }

    /// <summary>The title and who published it.</summary>
    public override string ToString() => $"{Title}, {Publisher}";
}
