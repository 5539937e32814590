using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>
/// Small catalogues of the whole language, in its short form: earlier years, attributes, categories and sizes of their own, identifiers of every form, one to three fiches, other readings. What chance
/// puts together is checked, and what is not sound is left out.
/// </summary>
internal static class LanguageCatalogues
{
    private const string Attributes = """
        [
          { "id": "places", "kind": "count", "label": { "en": "Places" } },
          { "id": "emergency", "kind": "flag", "label": { "en": "Emergency unit" } },
          { "id": "status", "kind": "choice", "values": ["public", "profit", "non-profit"], "label": { "en": "Status" } }
        ]
        """;

    private const string OwnCategories = """
        [{ "id": "ehpad", "label": { "en": "Nursing home" } }, { "id": "ssiad", "label": { "en": "Care at home" } }, { "id": "dialysis", "label": { "en": "Dialysis" } }]
        """;

    private const string OwnSizes = """
        { "by": "places", "classes": [{ "id": "local", "from": 0 }, { "id": "wide", "from": 60 }, { "id": "very-wide", "from": 200 }] }
        """;

    // With what the head says of them, if anything.
    private static readonly (string[] Ids, string? Head)[] Identifiers =
    [
        (["I-1", "I-2", "I-3"], """{ "pattern": "I-{number}", "mayBeLeftOut": "I-" }"""),
        (["EHPAD.12", "ehpad.3", "X"], null),
        (["CPOM_OS_1", "CPOM_OS_12", "CPOM_axis_2"], """{ "mayBeLeftOut": "cpom_" }"""),
    ];

    private static readonly (int Month, int Day)?[] ClosingDays = [null, null, (1, 1), (3, 1), (4, 1), (8, 31), (12, 31)];

    public static Gen<GeneratedCatalogue> Catalogues { get; } = (
        from first in Gen.Choose(2024, 2028)
        from count in Gen.Choose(1, 4)
        from before in Gen.Choose(1, 4)
        let years = new GeneratedYears(first - before, first, first + count - 1)
        from isOwn in Gen.Elements(false, true)
        from growth in Gen.Elements(null, null, "rounded")
        from identifiers in Gen.Elements(Identifiers)
        from number in Gen.Choose(1, identifiers.Ids.Length)
        from closes in Gen.Elements(ClosingDays)
        from fiches in LanguageFiches.Fiche(years, isOwn).ArrayOf(number)
        select Document(years, isOwn, growth, closes, identifiers.Head, [.. fiches.Zip(identifiers.Ids, Named)]))
        .Select(TryLoad)
        .Where(catalogue => catalogue is not null)
        .Select(catalogue => catalogue!);

    private static JsonObject Named(JsonObject fiche, string id)
    {
        var named = new JsonObject { ["id"] = id };
        foreach (var (name, value) in fiche)
        {
            named[name] = value!.DeepClone();
        }

        return named;
    }

    private static JsonObject Document(GeneratedYears years, bool isOwn, string? growth, (int Month, int Day)? closes, string? identifiers, JsonObject[] fiches)
    {
        var document = JsonNode.Parse("""
            { "format": "thqse.cpom-catalogue/1", "version": "1.0.0", "languages": ["en"], "label": { "en": "Generated" }, "source": { "title": "Annex", "publisher": "An agency" } }
            """)!.AsObject();
        document["id"] = GeneratedCatalogue.Id;
        // A mean over two years that is compared with the first of them needs the one before.
        document["years"] = new JsonObject { ["first"] = years.First, ["last"] = years.Last, ["earlier"] = new JsonArray([.. years.Earlier.Prepend(years.Reference - 1).Select(year => (JsonNode)year)]) };
        if (closes is { } day)
        {
            document["closes"] = new JsonObject { ["month"] = day.Month, ["day"] = day.Day };
        }

        if (identifiers is not null)
        {
            document["identifiers"] = JsonNode.Parse(identifiers);
        }

        document["attributes"] = JsonNode.Parse(Attributes);
        if (isOwn)
        {
            document["categories"] = JsonNode.Parse(OwnCategories);
            document["sizes"] = JsonNode.Parse(OwnSizes);
        }

        // The other reading changes counts that are rounded otherwise, or sizes.
        document["countGrowth"] = growth ?? "atLeastOneMore";
        document["ledger"] = new JsonArray(
            Reading(new JsonObject { ["countGrowth"] = growth is null ? "rounded" : "atLeastOneMore" }, "counts", "1"),
            Reading(JsonNode.Parse(isOwn ? """{ "sizes": { "classes": { "wide": { "from": 61 } } } }""" : """{ "sizes": { "classes": [{ "id": "small", "from": 0 }, { "id": "medium", "from": 101 }, { "id": "large", "from": 501 }] } }""")!, "sizes", "1"));
        document["fiches"] = new JsonArray([.. fiches]);
        return document;
    }

    /// <summary>An entry of a ledger with another meaning that can be selected.</summary>
    public static JsonObject Reading(JsonNode changes, string id, string? lines = null)
    {
        var entry = JsonNode.Parse("""
            { "shows": { "en": "either" }, "applied": { "en": "one" }, "alternative": { "meaning": { "en": "the other" } }, "confidence": "medium" }
            """)!.AsObject();
        entry["alternative"]!["id"] = id;
        entry["alternative"]!["changes"] = changes;
        if (lines is not null)
        {
            entry["lines"] = lines;
        }

        return entry;
    }

    private static GeneratedCatalogue? TryLoad(JsonObject document)
    {
        try
        {
            var made = new GeneratedCatalogue(document);
            return CatalogueCheck.Check(made.Loaded).Any(finding => finding.ChangesTargets) ? null : made;
        }
        catch (DiagnosticsException refused)
        {
            throw new InvalidOperationException($"{refused.Message} {document.ToJsonString()}", refused);
        }
    }
}
