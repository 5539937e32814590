namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>A case whose referential uses the whole language: conditions, figures, shared answers and scales, weights by kind, points, depth, penalties and bonuses.</summary>
public sealed record RichCase(AnsweredCase Answered)
{
    public override string ToString() => Answered.ToString();
}
