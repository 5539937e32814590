using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A CHU gives its department, on which its targets depend; a blank one is none.</summary>
internal sealed class ChuDepartment : ObjectRule
{
    private const string Category = "category";
    private const string Department = "department";
    private static readonly string Chu = Codes<EstablishmentCategory>.Kebab(EstablishmentCategory.Chu);

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.ReadableText(Category) == Chu)
        {
            RequireText(value, Department, path, DiagnosticCode.MissingDepartment, diagnostics);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("if");
        schema.WriteStartObject("properties");
        schema.WriteShape(Category, new ChoiceShape([Chu]));
        schema.WriteEndObject();
        schema.WriteRequired(Category);
        schema.WriteEndObject();
        schema.WriteStartObject("then");
        schema.WriteStartObject("properties");
        schema.WriteShape(Department, CommonShapes.Name);
        schema.WriteEndObject();
        schema.WriteRequired(Department);
        schema.WriteEndObject();
    }
}
