namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>What can be done about a step: nothing is reached any more in a year that is over.</summary>
internal enum StepStanding
{
    /// <summary>The year is not over.</summary>
    Open = 1,

    /// <summary>The year is over, and what the step is about is not declared for it.</summary>
    Undeclared,

    /// <summary>The year is over, and what is declared for it says nothing: its denominator is zero.</summary>
    Unusable,

    /// <summary>The year is over, and what is declared for it is not enough.</summary>
    Over,
}
