using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads an evaluation that was published.</summary>
internal static class EvaluationReader
{
    public static EvaluationReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        var evaluation = document is null ? null : Read(document.RootElement, diagnostics);
        return new EvaluationReadResult(evaluation, diagnostics.ToList());
    }

    private static PublishedEvaluation? Read(JsonElement root, DiagnosticBag diagnostics)
    {
        if (FormatShape.IsAnother(root, EvaluationDocument.Format, diagnostics))
        {
            return null;
        }

        EvaluationForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
        if (!diagnostics.IsEmpty)
        {
            return null;
        }

        var evaluation = EvaluationForms.Document.Read(root);
        CheckIndicators(evaluation, diagnostics);
        CheckSummary(evaluation, diagnostics);
        return evaluation;
    }

    /// <summary>An indicator stands once, and so does each of its years; one that does not concern the establishment has a verdict in none of them.</summary>
    private static void CheckIndicators(PublishedEvaluation evaluation, DiagnosticBag diagnostics)
    {
        var (path, seen) = (JsonPath.Root.Child("indicators"), new HashSet<IndicatorId>());
        for (var i = 0; i < evaluation.Indicators.Count; i++)
        {
            var indicator = evaluation.Indicators[i];
            if (!seen.Add(indicator.Id))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(i).Child("id"), indicator.Id.ToString());
            }

            CheckYears(indicator, path.Child(i).Child("years"), diagnostics);
        }
    }

    private static void CheckYears(PublishedIndicator indicator, JsonPath path, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < indicator.Years.Count; i++)
        {
            var year = indicator.Years[i];
            if (!seen.Add(year.Year))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(i).Child("year"), year.Year.ToString(CultureInfo.InvariantCulture));
            }

            if (!indicator.IsApplicable && year.Status != VerdictStatus.NotApplicable)
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path.Child(i).Child("status"), year.Status.ToCode(), [VerdictStatus.NotApplicable.ToCode()]);
            }
        }
    }

    /// <summary>The summary counts the verdicts of the years, no more and no fewer: of a document that was changed afterwards, nobody could tell which of them is right.</summary>
    private static void CheckSummary(PublishedEvaluation evaluation, DiagnosticBag diagnostics)
    {
        var counted = new StatusCounts(evaluation.Indicators.SelectMany(indicator => indicator.Years).Select(year => year.Status));
        foreach (var code in EnumerationCodes.CodesOf<VerdictStatus>())
        {
            var status = EnumerationCodes.ParseCode<VerdictStatus>(code);
            if (evaluation.Summary[status] != counted[status])
            {
                diagnostics.AddWith(
                    DiagnosticCode.NumberOutOfRange,
                    JsonPath.Root.Child("summary").Child(code),
                    evaluation.Summary[status].ToString(CultureInfo.InvariantCulture),
                    (DiagnosticDetail.Comparison, "="),
                    (DiagnosticDetail.Member, $"indicators/*/years/*/status = {code}"),
                    (DiagnosticDetail.MemberValue, counted[status].ToString(CultureInfo.InvariantCulture)));
            }
        }
    }
}
