using Thqse.Sdk.Cpom.Comparisons;

namespace Thqse.Sdk.Cpom;

/// <summary>Asks whether verdicts hold whatever the reading of the source.</summary>
public static class CpomContesting
{
    /// <summary>Evaluates again under every other reading that can be selected, one at a time. It costs about as many evaluations as there are readings: do it once, and keep the result.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>The verdicts that another reading would change, and those of which that cannot be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static ContestedVerdicts Contested(this CpomEvaluation evaluation)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        var trials = ReadingTrial.AllOf(evaluation);
        var places = VerdictPlace.AllOf(evaluation.Catalogue);
        var contested = new List<ContestedVerdict>();
        var untold = new List<UntoldVerdict>();
        foreach (var (indicator, place) in evaluation.Indicators.SelectMany(indicator => places.Select(place => (indicator, place))))
        {
            var current = place.In(indicator);
            var moved = new List<MovedVerdict>();
            foreach (var trial in trials.Where(trial => trial.Concerns(indicator.Id) && !ComparedVerdict.Same(current, place.In(trial.Evaluation[indicator.Id]))))
            {
                if (trial.Needs(indicator, place) is { IsEmpty: false } needs)
                {
                    untold.Add(new UntoldVerdict(indicator, place, trial.Entry, needs));
                }
                else
                {
                    moved.Add(MovedVerdict.Of(new ComparedIndicator(indicator.Id, indicator, trial.Evaluation[indicator.Id]), place, [Difference.OfReading(trial.Entry)]));
                }
            }

            if (moved.Count > 0)
            {
                contested.Add(new ContestedVerdict(indicator, place, current, moved.AsReadOnly()));
            }
        }

        return new ContestedVerdicts(evaluation, contested.AsReadOnly(), untold.AsReadOnly(), trials.Select(trial => trial.Entry).ToReadOnly());
    }
}
