namespace Thqse.Sdk.Diagnosis;

/// <summary>What the overall conservative score would gain if one question were answered at its best. Immutable.</summary>
public sealed class Gain
{
    internal Gain(string question, Exact points)
    {
        Question = question;
        ExactPoints = points;
    }

    /// <summary>The identifier of the question to improve; never null.</summary>
    public string Question { get; }

    /// <summary>The points out of 100, above 0.</summary>
    public decimal Points => ExactPoints.ToDecimal();

    internal Exact ExactPoints { get; }
}
