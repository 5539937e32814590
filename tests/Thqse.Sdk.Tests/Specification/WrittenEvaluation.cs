using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>The document of an evaluation, and the reasons and parts of the horizons, which the document leaves out and the library has.</summary>
internal static class WrittenEvaluation
{
    public static JsonObject Of(CpomEvaluation evaluation)
    {
        var document = JsonNode.Parse(EvaluationDocument.Write(evaluation))!.AsObject();
        foreach (var (indicator, written) in evaluation.Indicators.Zip(document["indicators"]!.AsArray()))
        {
            Complete(written!["period"], indicator.Period);
            foreach (var (year, writtenYear) in indicator.Years.Zip(written["years"]!.AsArray()))
            {
                Complete(writtenYear!["toDate"], year.ToDate);
            }
        }

        return document;
    }

    private static void Complete(JsonNode? written, HorizonVerdict? horizon)
    {
        if (written is not null && horizon is not null)
        {
            written["reasons"] = new JsonArray([.. horizon.Reasons.Select(reason => (JsonNode)Codes<Reason>.Kebab(reason))]);
            written["parts"] = JsonNode.Parse(DocumentWriter.Of(Forms.List(PartForms.Part), [.. horizon.Parts.Select(EvaluationPublishing.Part)]).ToString());
        }
    }
}
