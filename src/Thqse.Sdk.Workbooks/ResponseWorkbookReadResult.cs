using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Workbooks;

/// <summary>What reading a filled workbook gave: the response, or everything that is wrong with the workbook. Immutable.</summary>
public sealed class ResponseWorkbookReadResult
{
    internal ResponseWorkbookReadResult(QuestionnaireResponse? response, IReadOnlyList<Diagnostic> diagnostics)
    {
        Response = response;
        Diagnostics = diagnostics;
    }

    /// <summary>The response; null when there is a diagnostic.</summary>
    public QuestionnaireResponse? Response { get; }

    /// <summary>Everything that is wrong with the workbook; empty when there is a response.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the workbook was read without a diagnostic.</summary>
    public bool Succeeded => Response is not null;
}
