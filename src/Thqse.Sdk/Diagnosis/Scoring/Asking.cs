namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Whether a question is asked of an establishment that has answered some.</summary>
internal enum Asking
{
    /// <summary>Not looked for yet.</summary>
    Unknown,

    No,

    Yes,

    /// <summary>A missing answer decides.</summary>
    NotKnown,
}
