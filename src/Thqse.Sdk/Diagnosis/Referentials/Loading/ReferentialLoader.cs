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
        using var document = StrictDocument.Read(stream, ReferentialForms.Document.Shape, Format, limits, CheckPenalties);
        return ReferentialForms.Read(document.RootElement, document.RootElement.List("questionnaires", element => element));
    }

    /// <summary>Reads an embedded referential, whose questionnaires are each in a file of its own.</summary>
    public static Referential FromEmbedded(string folder)
    {
        using var stream = EmbeddedData.Open(folder, "referential");
        using var document = StrictDocument.Read(stream, ReferentialForms.Parts.Shape, Format, also: CheckPenalties);
        return ReferentialForms.Read(document.RootElement, document.RootElement.List("questionnaires", name => Part(folder, name.GetString()!)));
    }

    private static JsonElement Part(string folder, string name)
    {
        using var stream = EmbeddedData.Open(folder, name);
        using var document = StrictDocument.Read(stream, ReferentialForms.Questionnaire.Shape, also: PenaltyCheck.Check);
        return document.RootElement.Clone();
    }

    private static void CheckPenalties(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.Optional(PenaltyCheck.Floor) is null)
        {
            PenaltyCheck.Check(root, diagnostics);
        }
    }
}
