using System.Globalization;
using System.Text;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>
/// What is shown of cohorts that are always the same, and what is hidden for which reason, as it was approved. The attack and the properties prove that nobody can be
/// found out; this shows what the proofs leave open: which figures pay for it, and that none is hidden without need.
/// </summary>
public class ApprovedCohortTests
{
    private static readonly CohortOptions Everybody = new(includeInsufficientBasis: true);

    [Theory]
    [InlineData("flat")]
    [InlineData("nested")]
    [InlineData("points")]
    public void A_report_shows_what_was_approved(string name)
        => Approved.Matches(Text(Numbers, number => Report(CohortReporting.Report(Cards(name, number), Everybody))), $"reports-{name}.txt");

    /// <summary>Of larger groups, with quartiles and deciles, incomplete cards and those of a narrow basis, as the choices of the caller are.</summary>
    [Fact]
    public void A_report_on_the_sample_cohort_shows_what_was_approved()
    {
        ScoreCard[] cards = [.. TestFiles.In("Samples/cohort").Select(path => ResponseDocument.Read(File.ReadAllText(path)).ResponseOrThrow().Score())];

        Approved.Matches(
            Text([CohortOptions.Default, new CohortOptions(includeIncomplete: true, smallestGroup: 8, includeInsufficientBasis: true)], options => Report(CohortReporting.Report(cards, options))),
            "reports-sample.txt");
    }

    [Fact]
    public void An_exact_calculation_gives_what_was_approved()
        => Approved.Matches(Text(Numbers[..3], number => Report(CohortReporting.Calculate(Cards("nested", number)))), "calculations.txt");

    [Fact]
    public void A_position_shows_what_was_approved()
        => Approved.Matches(Text(Numbers, number => Position(Cards("flat", number))), "positions.txt");

    private static int[] Numbers => [.. Enumerable.Range(0, 10)];

    private static ScoreCard[] Cards(string name, int number)
        => AttackedCohorts.Of(number, name switch { "flat" => Structure.Flat, "nested" => Structure.Nested, _ => Structure.Points });

    private static string Text<T>(IEnumerable<T> cases, Func<T, string> text) => string.Join("\n\n", cases.Select(each => $"# {each}\n{text(each)}")) + "\n";

    private static string Report(CohortResult result)
        => string.Join('\n', [
            $"{result}, insufficient basis {result.InsufficientBasis}, alike {result.AlikeAndUnnamed}, {result.Options}",
            .. result.Excluded.Select(excluded => excluded.ToString()),
            .. result.Groups.Select(Group)]);

    /// <summary>A group on one line: the whole, the pillars, the themes, the levels.</summary>
    private static string Group(CohortGroup group)
        => $"{group} = {Node(group.Overall)} = {string.Join(" | ", group.Pillars.Select(Node))} = {string.Join(" | ", group.Themes.Select(Node))} = {string.Join(", ", group.Levels.Select(level => $"{level} {Figure(level.Share)}"))}{group.LevelsSuppressionReason}";

    private static string Node(NodeStatistics node) => node.SuppressionReason?.ToString() ?? Figures(node.Distribution);

    private static string Figures(Distribution? shown) => shown is null ? "-" : new StringBuilder(shown.ToString())
        .AppendJoin(' ', [string.Empty, .. new[] { shown.Minimum, shown.FirstDecile, shown.LowerQuartile, shown.Median, shown.UpperQuartile, shown.LastDecile, shown.Maximum }.Select(Figure)])
        .ToString();

    /// <summary>The first card against all others.</summary>
    private static string Position(ScoreCard[] cards)
    {
        var position = CohortReporting.Position(cards[0], cards[1..], Everybody);
        return string.Join('\n', ((NodePosition[])[position.Overall, .. position.Pillars, .. position.Themes])
            .Select(node => $"{node} {Figure(node.Score)}: {node.SuppressionReason?.ToString() ?? Figures(node.Others)}, below {node.Below}, above {node.Above}, to the median {Figure(node.DifferenceToMedian)}"));
    }

    private static string Figure(decimal? figure) => figure is { } known ? Math.Round(known, 3).ToString("0.###", CultureInfo.InvariantCulture) : "·";
}
