using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Serialization;

namespace Thqse.Sdk.SchemaCases;

/// <summary>A document to be judged by the schema of a format, and by our reader of that format.</summary>
/// <param name="Name">Where the document comes from.</param>
/// <param name="Document">The name of its format, such as "cpom-contract".</param>
/// <param name="Bytes">The document as it is, right or wrong.</param>
internal sealed record SchemaCase(string Name, string Document, byte[] Bytes)
{
    public SchemaCase(string name, string document, string text)
        : this(name, document, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>One line for the validator: the bytes, which need not be UTF-8, and the diagnostics of our reader; none when it accepts.</summary>
    public string ToLine() => new JsonObject
    {
        ["name"] = Name,
        ["document"] = Document,
        ["base64"] = Convert.ToBase64String(Bytes),
        ["diagnostics"] = new JsonArray([.. DocumentReading.Diagnostics(Document, Bytes).Select(Line)]),
    }.ToJsonString();

    private static JsonObject Line(Diagnostic diagnostic) => new() { ["code"] = diagnostic.Code.ToCode(), ["pointer"] = diagnostic.Pointer };
}
