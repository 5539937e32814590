using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Cohorts;

namespace Thqse.Sdk.Tests.Generation.Cohorts;

/// <summary>Score cards of one questionnaire. A failing one shows as calls of <c>CohortCards.Card</c>, to paste in a test.</summary>
public sealed record GeneratedCohort(IReadOnlyList<CohortMember> Members)
{
    public ScoreCard[] ToCards() => [.. Members.Select(member => member.ToCard())];

    public override string ToString() => $"[{string.Join(", ", Members)}]";
}

/// <summary>One establishment of a cohort, and its score.</summary>
public sealed record CohortMember(int Score, string Category, int Beds, string? Department, bool IsConcerned, bool IsComplete)
{
    public ScoreCard ToCard() => CohortCards.Card(Score, Category, Beds, Department, IsConcerned, IsComplete);

    public override string ToString()
        => FormattableString.Invariant($"Card({Score}, \"{Category}\", {Beds}, {(Department is null ? "null" : $"\"{Department}\"")}, {Word(IsConcerned)}, {Word(IsComplete)})");

    private static string Word(bool value) => value ? "true" : "false";
}
