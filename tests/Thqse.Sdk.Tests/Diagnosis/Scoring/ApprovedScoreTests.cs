using System.Globalization;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>
/// All scores, levels, gates and gains of cases that are always the same, as they were approved. That they are right, the specification says (<c>Specification/ScoreComparison</c> asks it about these cases, too);
/// this says so without waiting for chance.
/// </summary>
public class ApprovedScoreTests
{
    private static readonly NotConcernedPolicy[] Policies = [NotConcernedPolicy.LeftOut, NotConcernedPolicy.SharedEqually, NotConcernedPolicy.CountedAsZero];

    [Fact]
    public void Score_cards_show_what_was_approved()
        => Approved.Matches(string.Join('\n', RecordedCase.All.SelectMany(each => Policies.Select(policy => $"# {each}, {policy}\n{Card(each.Read().Score(new ScoringPolicy(policy)))}"))), "scores.txt");

    [Fact]
    public void In_bulk_the_scores_are_those_of_the_card()
        => Assert.All(RecordedCase.All, each => Assert.All(Policies, policy => BulkScores.AssertThoseOfTheCard(each.Read(), policy)));

    private static string Card(ScoreCard card)
        => string.Join('\n', [
            $"{card}, complete {Figure(card.Completeness)} {card.IsComplete}, level {card.Level}, missing {Figure(card.Level.MissingPoints)}, not asked {List(card.NotAsked)}",
            .. ((IEnumerable<NodeScore>)[card.Overall, .. card.Pillars]).Select(Node),
            .. card.Themes.Select(theme => $"{Node(theme.Score)}, {theme.Answered} of {theme.Asked} answered, below {theme.Parent ?? theme.Pillar}"),
            .. card.Level.UnmetGates.Select(gate => $"{gate.Level}: {gate.Pillar ?? gate.Theme ?? gate.Question ?? string.Join(' ', gate.Questions)} has {Figure(gate.Has)}, needs {Figure(gate.Needs)}"),
            $"strong {List(card.Strengths())}, to improve {List(card.ImprovementAxes())}",
            .. card.Gains.Select(gain => $"{gain.Question} gains {Figure(gain.Points)}{string.Concat(gain.Opens.Select(gate => $", opens {gate.Level} {gate.Pillar ?? gate.Theme ?? gate.Question ?? "imperatives"}"))}")]) + "\n";

    private static string Node(NodeScore node) => $"{node} {Figure(node.Weight)}: {Figure(node.Conservative)} {Figure(node.Provisional)} {Figure(node.Highest)} {string.Join(' ', node.Flags)}".TrimEnd();

    private static string List(IEnumerable<object> items) => items.Any() ? string.Join(' ', items) : "-";

    private static string Figure(decimal? figure) => figure is { } known ? Math.Round(known, 6).ToString("0.######", CultureInfo.InvariantCulture) : "-";
}
