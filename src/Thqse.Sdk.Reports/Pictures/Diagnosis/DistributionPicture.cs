using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>The overall scores of a cohort, group by group: half of them in the box, the median across it, and one establishment among them. A hidden group is named as hidden.</summary>
internal static class DistributionPicture
{
    private const decimal Width = 900;
    private const decimal Left = 330;
    private const decimal Right = 800;
    private const decimal Row = 34;

    public static Picture Draw(CohortResult cohort, ScoreCard? one, Language language)
    {
        var canvas = new Canvas();
        var x = new Axis(0, 100, Left, Right);
        IReadOnlyList<CohortGroup> groups = [cohort.All, .. cohort.Groups.Where(group => group.Dimension != CohortDimension.All)];
        canvas.Text(16, 28, language.Say("Scores d'ensemble, par groupe", "Overall scores, by group"), 18, isBold: true);
        canvas.Text(16, 48, $"{cohort.QuestionnaireId} {cohort.QuestionnaireVersion}, " + language.Say($"{cohort.All.Count} établissements", $"{cohort.All.Count} establishments") + (cohort.IsSpecimen ? language.Say(", spécimen non officiel", ", unofficial specimen") : string.Empty), 12, colour: Palette.Quiet);
        const decimal Top = 70;
        var bottom = Top + (groups.Count * Row) + (groups.Select(group => group.Dimension).Distinct().Count() * 8);
        foreach (var tick in new[] { 0, 25, 50, 75, 100 })
        {
            canvas.Line(x.At(tick), Top, x.At(tick), bottom, Palette.Rule);
            canvas.Text(x.At(tick), bottom + 16, Words.Count(tick), 11, "middle", Palette.Quiet);
        }

        var y = Top;
        CohortDimension? dimension = null;
        foreach (var group in groups)
        {
            if (group.Dimension != dimension)
            {
                dimension = group.Dimension;
                y += 8;
            }

            Group(canvas, x, y, group, cohort, language);
            y += Row;
        }

        if (one?.Overall.Conservative is { } score)
        {
            var at = x.At(score);
            canvas.Line(at, Top, at, bottom, Palette.NotMet, 1.5m, "6 3");
            canvas.Path($"M{Canvas.Number(at)} {Canvas.Number(Top - 2)}l6 -8h-12z", Palette.NotMet, 1, Palette.NotMet);
            var text = (one.Establishment?.Name is { } name ? TextFit.Cut(name, 200, 11) + language.Colon() : string.Empty) + DiagnosisMessages.ScoreText(score, language);
            canvas.Text(at + (at > 560 ? -10 : 10), Top - 4, text, 11, at > 560 ? "end" : "start", Palette.NotMet, isBold: true);
        }

        canvas.Box(16, bottom + 30, 30, 14, Palette.Met, Palette.Possible).Line(31, bottom + 30, 31, bottom + 44, Palette.MetInk, 3);
        canvas.Text(54, bottom + 41, language.Say("du premier au troisième quartile, la médiane en travers ; traits fins : premier et dernier déciles", "from the first to the third quartile, the median across; thin lines: first and last deciles"), 11);
        var height = bottom + 62;
        if (groups.Any(group => group.Overall.Distribution is { Median: not null, LowerQuartile: null }))
        {
            canvas.Line(31, bottom + 52, 31, bottom + 66, Palette.MetInk, 3);
            canvas.Text(54, bottom + 63, language.Say("la médiane seule : les quartiles de ce groupe sont masqués", "the median alone: the quartiles of this group are hidden"), 11);
            height += 22;
        }

        return canvas.Done(language.Say("Répartition d'une cohorte", "Distribution of a cohort"), string.Join(" ", groups.Select(group => Sentence(group, cohort, language))), Width, height);
    }

    private static void Group(Canvas canvas, Axis x, decimal y, CohortGroup group, CohortResult cohort, Language language)
    {
        var (label, middle) = (GroupName.Of(group, language), y + 14);
        canvas.Text(16, middle + 4, TextFit.Cut(label, Left - 70, 11), 11, isBold: group.Dimension == CohortDimension.All).Tip(label);
        canvas.Text(Left - 14, middle + 4, "n = " + Words.Count(group.Count), 11, "end", Palette.Quiet);
        if (group.Overall.Distribution is not { } scores)
        {
            canvas.Hatched(Left, y + 6, Right - Left, 16, "#D5D9DC", step: 9);
            canvas.Box(Left + 8, y + 6, TextFit.Width(Hidden(group, language), 11) + 12, 16, Palette.Paper);
            canvas.Text(Left + 14, middle + 4, Hidden(group, language), 11, colour: Palette.Quiet);
            return;
        }

        Whisker(canvas, x, middle, scores.Minimum ?? scores.FirstDecile, scores.LowerQuartile);
        Whisker(canvas, x, middle, scores.Maximum ?? scores.LastDecile, scores.UpperQuartile);
        if (scores is { LowerQuartile: { } lower, UpperQuartile: { } upper })
        {
            canvas.Box(x.At(lower), y + 4, Math.Max(1, x.At(upper) - x.At(lower)), 20, Palette.Met, Palette.Possible);
        }

        if (scores.Median is { } median)
        {
            canvas.Line(x.At(median), y + 3, x.At(median), y + 25, Palette.MetInk, 3);
            canvas.Text(Right + 14, middle + 4, Score(median, cohort, language), 11, isBold: true);
        }
        else
        {
            canvas.Circle(x.At(scores.Mean), middle, 4, Palette.Paper, Palette.MetInk);
            canvas.Text(Right + 14, middle + 4, language.Say("moy. ", "mean ") + Score(scores.Mean, cohort, language), 11);
        }
    }

    /// <summary>A report for publication has whole points, and no decimal that it does not know.</summary>
    private static string Score(decimal score, CohortResult cohort, Language language)
        => cohort is CohortReport ? score.ToString("0", CultureInfo.InvariantCulture) : DiagnosisMessages.ScoreText(score, language);

    private static void Whisker(Canvas canvas, Axis x, decimal middle, decimal? end, decimal? box)
    {
        if (end is { } far && box is { } near)
        {
            canvas.Line(x.At(far), middle, x.At(near), middle, Palette.Possible, 1.5m).Line(x.At(far), middle - 5, x.At(far), middle + 5, Palette.Possible, 1.5m);
        }
    }

    /// <summary>Why there is no figure: nothing is hidden of a calculation in which nobody counts.</summary>
    private static string Hidden(CohortGroup group, Language language)
    {
        if ((group.Overall.SuppressionReason ?? group.SuppressionReason)?.Label(language) is not { } why)
        {
            return language.Say("aucun établissement", "no establishment");
        }

        var hidden = language.Say("masqué", "hidden");
        return why.StartsWith(hidden, StringComparison.Ordinal) ? why : hidden + language.Colon() + why;
    }

    private static string Sentence(CohortGroup group, CohortResult cohort, Language language)
        => GroupName.Of(group, language) + language.Colon() + (group.Overall.Distribution is { } scores
            ? $"n = {Words.Count(group.Count)}" + (scores.Median is { } median ? language.Say(", médiane ", ", median ") + Score(median, cohort, language) : language.Say(", moyenne ", ", mean ") + Score(scores.Mean, cohort, language))
            : Hidden(group, language)) + ".";
}
