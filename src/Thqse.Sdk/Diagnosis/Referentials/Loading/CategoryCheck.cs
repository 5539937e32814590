using System.Text.Json;
using Thqse.Sdk.Heads;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>The categories of which questions are asked are those of the head, or the usual ones where it declares none.</summary>
internal static class CategoryCheck
{
    private const string AskedOf = "askedOf";

    /// <summary>What the head of a referential lets conditions name.</summary>
    public static IReadOnlyList<string> Known(JsonElement head) => DeclaredCategories.Codes(head) is { Length: > 0 } declared ? declared : CategoryCodes.OfDiagnosis;

    /// <summary>Reports the others, of a referential or of a questionnaire that stands in one.</summary>
    public static void Check(JsonElement root, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        foreach (var (question, path) in PlacedItems.Questions(root).Where(each => each.Item.ValueKind == JsonValueKind.Object && each.Item.Optional(AskedOf) is not null))
        {
            foreach (var (category, at) in PlacedItems.Of(question.GetProperty(AskedOf), path.Child(AskedOf), DeclaredCategories.Member))
            {
                if (category.ValueKind == JsonValueKind.String && category.GetString() is { } code && IdentifierText.IsOne(code) && !known.Contains(code))
                {
                    diagnostics.AddUnknown(DiagnosticCode.UnknownValue, at, code, known);
                }
            }
        }
    }
}
