using System.Text;
using System.Text.Json;
using Json.Schema;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>A schema as a host uses it: judged by JsonSchema.Net, which shares nothing with our readers.</summary>
internal sealed class PublishedSchema
{
    private static readonly EvaluationOptions Flag = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions List = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Otherwise a validator sees one of the repeated members only.</summary>
    private static readonly JsonDocumentOptions NoneRepeated = new() { AllowDuplicateProperties = false };

    private readonly JsonSchema schema;

    /// <param name="text">The schema. One id can be registered once: each schema has a registry of its own.</param>
    public PublishedSchema(string text) => schema = JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() });

    /// <summary>By the name of the document, such as "cpom-contract".</summary>
    public static IReadOnlyDictionary<string, PublishedSchema> All { get; } = DocumentSchema.Names.ToDictionary(name => name, name => new PublishedSchema(DocumentSchema.Write(name)));

    public bool Accepts(ReadOnlyMemory<byte> utf8) => Evaluate(utf8, results => results.IsValid, _ => false, Flag);

    /// <summary>Where a document is not as the schema asks, and why; takes four times as long as to know whether it is.</summary>
    public string Problems(ReadOnlyMemory<byte> utf8) => Evaluate(utf8, Text, exception => exception.Message, List);

    /// <summary>Fails with the problems of a document that is not accepted; of one that is, nobody asks for them.</summary>
    public void AssertAccepts(ReadOnlyMemory<byte> utf8, string what)
    {
        if (!Accepts(utf8))
        {
            Assert.Fail($"{what}: {Problems(utf8)}");
        }
    }

    private static string Text(EvaluationResults results) => string.Join("; ", (results.Details ?? [])
        .SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation} {error.Key}: {error.Value}")));

    /// <summary>
    /// What a host does before it asks the validator can refuse a document too: bytes that are no UTF-8, a text that is no JSON, a member that is repeated.
    /// The validator itself throws where it looks at half a character, and where it compares a number that no decimal holds with another.
    /// None of that is an acceptance: a host does not go on with such a document.
    /// </summary>
    private T Evaluate<T>(ReadOnlyMemory<byte> utf8, Func<EvaluationResults, T> judged, Func<Exception, T> refused, EvaluationOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(Utf8.GetString(utf8.Span).TrimStart('\ufeff'), NoneRepeated);
            return judged(schema.Evaluate(document.RootElement, options));
        }
        catch (Exception exception) when (exception is DecoderFallbackException or JsonException or InvalidOperationException or FormatException)
        {
            return refused(exception);
        }
    }
}
