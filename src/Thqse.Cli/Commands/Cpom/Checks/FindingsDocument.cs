using System.Text;
using System.Text.Json;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Checks;

/// <summary>The findings as one document, "thqse.diagnostics/1": what is wrong with a catalogue is told as what is wrong with any document.</summary>
internal static class FindingsDocument
{
    public static string Write(CpomCatalogue catalogue, IReadOnlyList<CatalogueFinding> findings, Language language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "thqse.diagnostics/1");
            writer.WriteStartArray("diagnostics");
            foreach (var finding in findings)
            {
                writer.WriteStartObject();
                writer.WriteString("code", finding.ToCode());
                writer.WriteString("pointer", catalogue.PointerOf(finding));
                writer.WriteString("value", finding.Detail);
                writer.WriteString("message", finding.Explain(language));
                writer.WriteStartArray("suggestions");
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
