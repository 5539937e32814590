namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>How the missing answers are read.</summary>
internal enum Reading
{
    /// <summary>At their worst.</summary>
    Lowest,

    /// <summary>At their best.</summary>
    Highest,

    /// <summary>Left out.</summary>
    Provisional,
}
