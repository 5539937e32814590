using System.Text.Json.Nodes;
using Spec = Thqse.Sdk.Specification;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>The scores of the specification, from the text of a referential and of a response.</summary>
internal static class SpecifiedScores
{
    public static JsonObject Of(string referential, string questionnaire, string response, string policy)
        => Spec.Documents.scoreCard(Spec.Referential.read(string.Empty, questionnaire, Spec.Json.document(referential)), response, policy).AsObject();
}
