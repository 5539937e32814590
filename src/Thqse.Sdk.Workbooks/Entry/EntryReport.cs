namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>What is wrong with the sheets themselves, before the document that they spell is read.</summary>
/// <param name="Language">The language of the workbook, in which its sheets and heads are named.</param>
internal sealed record EntryReport(Language Language)
{
    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
