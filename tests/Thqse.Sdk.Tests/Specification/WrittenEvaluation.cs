using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
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
            written["parts"] = JsonNode.Parse(DocumentWriter.Write(writer => writer.List("parts", horizon.Parts, (_, part) =>
            {
                RuleWriter.Subject(writer, part.Rule);
                writer.WriteString("status", Codes<VerdictStatus>.Camel(part.Status));
                writer.Number("required", part.Required);
                writer.Number("observed", part.Observed);
                writer.Number("reference", part.Reference);
                writer.Number("referenceYear", part.ReferenceYear);
            })))!["parts"]!.DeepClone();
        }
    }
}
