namespace Thqse.Sdk;

/// <summary>What probably happened, and what to type instead. Immutable.</summary>
public sealed class DiagnosticHint
{
    internal DiagnosticHint(LikelyCause cause, string? correctedLine = null)
    {
        Cause = cause;
        CorrectedLine = correctedLine;
    }

    /// <summary>What somebody probably did.</summary>
    public LikelyCause Cause { get; }

    /// <summary>The line to type instead; null where it cannot be told.</summary>
    public string? CorrectedLine { get; }
}
