using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>A sound catalogue with the document it was read from, so that another implementation can read it too.</summary>
public sealed class GeneratedCatalogue
{
    public const string Id = "cpom-generated";

    public GeneratedCatalogue(JsonObject document)
    {
        Document = document;
        Loaded = CatalogueFiles.Load(document.ToJsonString());
    }

    public JsonObject Document { get; }

    public CpomCatalogue Loaded { get; }

    /// <summary>The catalogue with one of its fiches only.</summary>
    public GeneratedCatalogue OnlyOf(IndicatorId fiche)
    {
        var copy = Document.DeepClone().AsObject();
        copy["fiches"] = new JsonArray([.. copy["fiches"]!.AsArray().Where(each => each!["id"]!.GetValue<string>() == fiche.ToString()).Select(each => each!.DeepClone())]);
        return new GeneratedCatalogue(copy);
    }

    public override string ToString() => Document.ToJsonString();
}
