using System.Text.Json;
using System.Text.RegularExpressions;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>What a schema cannot say, as beyond-a-schema.json beside this file lists it.</summary>
internal static class BeyondASchema
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Group> Groups { get; }
        = JsonSerializer.Deserialize<Group[]>(File.ReadAllText(TestFiles.Path("Serialization", "Schemas", "beyond-a-schema.json")), Web)!;

    private static readonly ILookup<string, Rule> ByCode = Groups.SelectMany(group => group.Rules).ToLookup(rule => rule.Code);

    /// <summary>The rule by which our reader refuses a document that its schema accepts; null when there is none.</summary>
    public static Rule? Find(SchemaCase document, Diagnostic diagnostic)
        => ByCode[diagnostic.Code.ToCode()].FirstOrDefault(rule => rule.Holds(document.Document, diagnostic));

    /// <param name="Why">A sentence, the one of docs/exchange-documents.md.</param>
    internal sealed record Group(string Why, Rule[] Rules);

    /// <param name="Document">The name of the document; null for all of them.</param>
    /// <param name="Code">The code of the diagnostic.</param>
    /// <param name="At">The places where a schema cannot say it: * stands for anything without a slash, ** for anything.</param>
    /// <param name="Value">A regular expression of the values for which it holds; null for all of them.</param>
    internal sealed record Rule(string? Document, string Code, string[] At, string? Value)
    {
        private readonly Regex places = new(Whole(string.Join('|', At.Select(Expression))));
        private readonly Regex values = new(Whole(Value ?? "(?s:.*)"));

        public bool Holds(string document, Diagnostic diagnostic)
            => (Document is null || Document == document) && places.IsMatch(diagnostic.Pointer) && values.IsMatch(diagnostic.Value ?? string.Empty);

        private static string Expression(string place)
            => Regex.Escape(place).Replace(@"\*\*", "(?s:.*)", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);

        private static string Whole(string expression) => $"\\A(?:{expression})\\z";
    }
}
