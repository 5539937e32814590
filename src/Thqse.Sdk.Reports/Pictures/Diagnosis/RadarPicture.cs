using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>The themes around a circle: the sure score, and what missing answers can still add. A theme of which nothing is known is a gap, not a zero.</summary>
internal static class RadarPicture
{
    private const decimal Width = 860;
    private const decimal Height = 640;
    private const decimal Middle = Width / 2;
    private const decimal Centre = 336;
    private const decimal Radius = 210;

    public static Picture Draw(ScoreCard card, Referential referential, Language language)
    {
        var canvas = new Canvas();
        var names = new ThemeNames(referential, language);
        var title = card.Establishment?.Name ?? language.Say("Autodiagnostic", "Self-diagnosis");
        canvas.Text(16, 28, TextFit.Cut(title, Width - 32, 18), 18, isBold: true);
        canvas.Text(16, 48, $"{card.QuestionnaireId} {card.QuestionnaireVersion}" + (card.IsSpecimen ? language.Say(", spécimen non officiel", ", unofficial specimen") : string.Empty), 12, colour: Palette.Quiet);
        var spokes = card.Themes.Select((theme, index) => new Spoke(theme, (2 * Math.PI * index / card.Themes.Count) - (Math.PI / 2))).ToList();
        foreach (var ring in new[] { 25, 50, 75, 100 })
        {
            canvas.Path(Ring(ring), Palette.Rule, 1);

            // Off the first spoke, whose points would hide it.
            var (x, y) = At(ring, (-Math.PI / 2) + (Math.PI / Math.Max(1, card.Themes.Count)));
            canvas.Text(x, y + 4, Words.Count(ring), 10, "middle", Palette.Quiet);
        }

        foreach (var spoke in spokes)
        {
            var (x, y) = At(100, spoke.Angle);
            canvas.Line(Middle, Centre, x, y, Palette.Rule);
            Label(canvas, spoke, names, ScoreLimits.OfTheme(referential, spoke.Theme.Id), language);
        }

        foreach (var run in Runs(spokes))
        {
            canvas.Path(Outline(run, spokes.Count, spoke => spoke.Highest), Palette.Possible, 1.5m, dashes: "5 4");
            canvas.Path(Outline(run, spokes.Count, spoke => spoke.Lowest), Palette.Possible, 2.5m, run.Count == spokes.Count ? Palette.Met + "66" : "none");
        }

        foreach (var spoke in spokes.Where(spoke => spoke.IsKnown))
        {
            var (x, y) = At(spoke.Lowest, spoke.Angle);
            canvas.Circle(x, y, 4, Palette.Possible, Palette.Possible);
            if (spoke.Highest > spoke.Lowest)
            {
                var (a, b) = At(spoke.Highest, spoke.Angle);
                canvas.Circle(a, b, 4, Palette.Paper, Palette.Possible);
            }
        }

        canvas.Circle(24, Height - 46, 4, Palette.Possible, Palette.Possible).Text(36, Height - 42, language.Say("score sûr", "sure score"), 11);
        canvas.Circle(124, Height - 46, 4, Palette.Paper, Palette.Possible).Text(136, Height - 42, language.Say("avec ce que les réponses manquantes peuvent ajouter", "with what missing answers can still add"), 11);
        canvas.Text(16, Height - 20, language.Say("Un thème sans réponse, ou non concerné, est un vide et non un zéro.", "A theme without an answer, or not concerned, is a gap and not a zero."), 11, colour: Palette.Quiet);
        return canvas.Done(
            language.Say("Radar des thèmes de ", "Radar of the themes of ") + title,
            string.Join(" ", card.Themes.Select(theme => names.Theme(theme.Id) + language.Colon() + (theme.Answered == 0 && theme.Score.IsApplicable ? language.Say("sans réponse", "not answered") : Interval.Text(theme.Score, language, ScoreLimits.OfTheme(referential, theme.Id))) + ".")),
            Width,
            Height);
    }

    private static (decimal X, decimal Y) At(decimal score, double angle) => (Middle + (Radius * score / 100 * (decimal)Math.Cos(angle)), Centre + (Radius * score / 100 * (decimal)Math.Sin(angle)));

    private static string Ring(decimal score)
    {
        var radius = Canvas.Number(Radius * score / 100);
        return $"M{Canvas.Number(Middle)} {Canvas.Number(Centre - (Radius * score / 100))}a{radius} {radius} 0 1 1 -0.01 0z";
    }

    private static void Label(Canvas canvas, Spoke spoke, ThemeNames names, IReadOnlyList<decimal> limits, Language language)
    {
        var (x, y) = At(107, spoke.Angle);
        var anchor = Math.Abs(x - Middle) < 30 ? "middle" : x > Middle ? "start" : "end";
        var lines = TextFit.Wrap(names.Theme(spoke.Theme.Id), 190, 11, 2);
        var start = y < Centre - 150 ? y - (14 * lines.Count) + 4 : y > Centre + 150 ? y + 10 : y - (7 * lines.Count) + 6;
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            canvas.Text(x, start + (index * 13), line, 11, anchor);
        }

        var value = spoke.IsKnown ? Interval.Text(spoke.Theme.Score, language, limits) : spoke.Theme.Score.IsApplicable ? language.Say("sans réponse", "not answered") : language.Say("non concerné", "not concerned");
        canvas.Text(x, start + (lines.Count * 13), value, 10, anchor, Palette.Quiet, isBold: spoke.IsKnown);
    }

    /// <summary>The neighbours that are known, between gaps; all of them when there is no gap.</summary>
    private static IEnumerable<List<Spoke>> Runs(List<Spoke> spokes)
    {
        var gap = spokes.FindIndex(spoke => !spoke.IsKnown);
        if (gap < 0)
        {
            yield return spokes;
            yield break;
        }

        var run = new List<Spoke>();
        foreach (var spoke in spokes.Skip(gap + 1).Concat(spokes.Take(gap + 1)))
        {
            if (spoke.IsKnown)
            {
                run.Add(spoke);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }

    private static string Outline(List<Spoke> run, int all, Func<Spoke, decimal> score)
        => string.Concat(run.Select((spoke, index) => At(score(spoke), spoke.Angle) is var (x, y) ? $"{(index == 0 ? "M" : "L")}{Canvas.Number(x)} {Canvas.Number(y)}" : string.Empty)) + (run.Count == all ? "z" : string.Empty);

    private sealed record Spoke(ThemeScore Theme, double Angle)
    {
        public bool IsKnown => Theme.Score.Lowest is not null && Theme.Answered > 0;

        public decimal Lowest => (Theme.Score.Lowest ?? 0);

        public decimal Highest => (Theme.Score.Highest ?? 0);
    }
}
