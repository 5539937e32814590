using System.Reflection;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>Whoever asks whether cards are a cohort, which are alike and for the report gives them once.</summary>
public class TakenOnceTests
{
    [Fact]
    public void A_cohort_asks_for_each_card_once_and_answers_as_the_functions_do()
    {
        ScoreCard[] cards = [.. Cards(6), Card(10)];
        var asked = 0;
        var cohort = Cohort.Of(cards.Select(card =>
        {
            asked++;
            return card;
        }));

        Assert.Equal(7, cohort.Count);
        Assert.Null(cohort.Conflict);
        Assert.Equal([0, 6], Assert.Single(cohort.Alike));
        Assert.Equal(CohortReportDocument.Write(CohortReporting.Report(cards)), CohortReportDocument.Write(cohort.Report()));
        Assert.Equal(CohortReportDocument.WriteCalculation(CohortReporting.Calculate(cards)), CohortReportDocument.WriteCalculation(cohort.Calculate()));
        Assert.Equal(7, asked);
    }

    [Fact]
    public void What_is_no_cohort_is_not_reported_on()
    {
        var cohort = Cohort.Of([Card(10), OfAnotherVersion()]);

        Assert.Equal(CohortConflictReason.OtherQuestionnaire, cohort.Conflict!.Reason);
        Assert.Equal(cohort.Conflict.Message, Assert.Throws<InvalidOperationException>(() => cohort.Report()).Message);
        Assert.Throws<InvalidOperationException>(() => Cohort.Of([]).Calculate());
    }

    /// <summary>To work out the gains takes longer than to score.</summary>
    [Fact]
    public void Gains_are_worked_out_where_it_is_asked_what_is_alike_and_not_for_a_conflict_or_a_position()
    {
        var (conflict, position, alike) = (Cards(2), Cards(6), Cards(2));

        CohortReporting.FindConflict(conflict);
        CohortReporting.Position(position[0], position);
        CohortReporting.FindAlike(alike);

        Assert.DoesNotContain(true, conflict.Concat(position).Select(HasGains));
        Assert.DoesNotContain(false, alike.Select(HasGains));
    }

    private static bool HasGains(ScoreCard card)
        => ((Lazy<IReadOnlyList<Gain>>)typeof(ScoreCard).GetField("gains", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(card)!).IsValueCreated;
}
