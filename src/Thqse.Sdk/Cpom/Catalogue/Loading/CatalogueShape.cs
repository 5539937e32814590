using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A catalogue that holds its fiches: its head says in which languages each text has to be, and which categories and sizes there are.</summary>
internal sealed class CatalogueShape : Shape
{
    public CatalogueShape()
        : base(JsonValueKind.Object)
    {
    }

    /// <summary>What may stand there depends on the head, which a schema cannot say: there, none of the languages of a text has to be given, and categories and sizes are any.</summary>
    public override void Describe(Utf8JsonWriter schema) => Of(HeadNames.Any).Describe(schema);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => Of(HeadNames.Of(value)).Check(value, path, diagnostics);

    private static Shape Of(HeadNames names) => new HeadForms(names).Holding(FicheForms.Either(names));
}
