using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Spec = Thqse.Sdk.Specification;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>The scores that the specification gives: from the text of a referential and of a response, nothing of the package between.</summary>
internal sealed class SpecifiedScores(string referential, string questionnaire, string response)
{
    private readonly Spec.Referential.Questionnaire questionnaire = Spec.Referential.read(string.Empty, questionnaire, Spec.Json.document(referential));

    public IEnumerable<string> Asked => Spec.Documents.asked(questionnaire, response);

    public JsonObject Under(NotConcernedPolicy policy) => Spec.Documents.scoreCard(questionnaire, response, Codes<NotConcernedPolicy>.Kebab(policy)).AsObject();
}
