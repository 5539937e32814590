using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Reads a referential: strictly, and all that is wrong with it at once.</summary>
internal static class ReferentialLoader
{
    public const string Format = "thqse.referential/1";

    /// <summary>Reads a referential document that holds its questionnaires.</summary>
    public static Referential FromDocument(Stream stream, ReadingLimits? limits)
    {
        using var document = StrictDocument.Read(stream, ReferentialForms.Document.Shape, Format, limits, CheckHead);
        return ReferentialForms.Read(document.RootElement, document.RootElement.List("questionnaires", element => element));
    }

    /// <summary>Reads an embedded referential, whose questionnaires are each in a file of its own.</summary>
    public static Referential FromEmbedded(string folder)
    {
        using var stream = EmbeddedData.Open(folder, "referential");
        using var document = StrictDocument.Read(stream, ReferentialForms.Parts.Shape, Format, also: CheckHead);
        var categories = CategoryCheck.Known(document.RootElement);
        return ReferentialForms.Read(document.RootElement, document.RootElement.List("questionnaires", name => Part(folder, name.GetString()!, categories)));
    }

    private static JsonElement Part(string folder, string name, IReadOnlyList<string> categories)
    {
        using var stream = EmbeddedData.Open(folder, name);
        using var document = StrictDocument.Read(stream, ReferentialForms.Questionnaire.Shape, also: Check);
        return document.RootElement.Clone();

        void Check(JsonElement root, DiagnosticBag diagnostics)
        {
            PenaltyCheck.Check(root, diagnostics);
            CategoryCheck.Check(root, categories, diagnostics);
        }
    }

    /// <summary>What depends on the head.</summary>
    private static void CheckHead(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        CategoryCheck.Check(root, CategoryCheck.Known(root), diagnostics);
        if (root.Optional(PenaltyCheck.Floor) is null)
        {
            PenaltyCheck.Check(root, diagnostics);
        }
    }
}
