using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>What somebody writes by hand: the means of a response by theme, by pillar and of the whole, over arrays, in floating point; no condition, no interval, no level.</summary>
internal sealed class PlainScores
{
    private readonly int[] themes;
    private readonly double[] weights;
    private readonly double[] shares;
    private readonly int[] pillars;
    private readonly double[] themeWeights;
    private readonly double[] pillarWeights;
    private readonly double[] won;
    private readonly double[] of;

    public PlainScores(QuestionnaireResponse response)
    {
        var referential = response.Questionnaire.Referential;
        var answered = response.Asked.Where(question => response[question.Id].State == AnswerState.Answered && question.Weight > 0).ToArray();
        themes = [.. answered.Select(question => referential.Themes.ToList().FindIndex(theme => theme.Id == question.Theme))];
        weights = [.. answered.Select(question => (double)question.Weighting.Of(response.Establishment))];
        shares = [.. answered.Select(question => (double)(response[question.Id].Options.Sum(option => question.FindOption(option)!.Points) / question.BestPoints))];
        pillars = [.. referential.Themes.Select(theme => referential.Pillars.ToList().FindIndex(pillar => pillar.Id == theme.Pillar))];
        themeWeights = [.. referential.Themes.Select(theme => (double)theme.Weight)];
        pillarWeights = [.. referential.Pillars.Select(pillar => (double)pillar.Weight)];
        won = new double[themes.Length + pillars.Length + pillarWeights.Length];
        of = new double[won.Length];
    }

    /// <summary>The provisional score of the whole.</summary>
    public double Overall()
    {
        Array.Clear(won);
        Array.Clear(of);
        for (var i = 0; i < themes.Length; i++)
        {
            won[themes[i]] += weights[i] * shares[i];
            of[themes[i]] += weights[i];
        }

        for (var i = 0; i < pillars.Length; i++)
        {
            if (of[i] > 0)
            {
                won[pillars.Length + pillars[i]] += themeWeights[i] * won[i] / of[i];
                of[pillars.Length + pillars[i]] += themeWeights[i];
            }
        }

        var (sum, weight) = (0.0, 0.0);
        for (var i = 0; i < pillarWeights.Length; i++)
        {
            if (of[pillars.Length + i] > 0)
            {
                sum += pillarWeights[i] * won[pillars.Length + i] / of[pillars.Length + i];
                weight += pillarWeights[i];
            }
        }

        return 100 * sum / weight;
    }

    public void EnsureSame(decimal? exact)
    {
        if (Math.Abs(Overall() - (double)exact!.Value) > 0.000001)
        {
            throw new InvalidOperationException($"The loop says {Overall()}, the engine {exact}.");
        }
    }
}
