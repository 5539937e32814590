using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What is left to do, in words.</summary>
public static class TodoMessages
{
    private const int RateDigits = 2;

    /// <summary>What has to be done: from what is declared to what suffices, and what is missing; where there is no number, what the path to green says.</summary>
    /// <param name="item">The thing to do.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this TodoItem item, Language language) => Guard.NotNull(item, nameof(item)).Kind switch
    {
        TodoKind.Short or TodoKind.NotDeclared => item.Figures.Any(figure => figure.Observed is not null && figure.Required is not null)
            ? Alternatives.Join(item.Verdict.ToGreen!.Ways.Select(way => Way(way, item, language)), language) + "."
            : item.Verdict.ToGreen!.Explain(language),
        TodoKind.Evidence => language.Say("Joindre une preuve de ", "Attach evidence of ") + Year(item) + language.Say(" : ", ": ")
            + string.Join(language.Say(" ; ", "; "), Expected(item).Select(piece => piece.Description[language].TrimEnd('.'))) + ".",
        TodoKind.Comment => language.Say("Écrire le commentaire attendu à côté de la valeur de ", "Write the comment expected beside the value of ") + Year(item) + ".",
    };

    private static Alternatives.Together Way(GreenWay way, TodoItem item, Language language) => Alternatives.All(
        way.Steps.Select(step => item.Figures.FirstOrDefault(figure => figure.Measure == step.Measure && figure.Required == step.Value && step.Year == item.Verdict.Year) is { Observed: not null } figure
            ? Figure(figure, language)
            : GreenMessages.Step(step, item.Verdict.ToGreen!.StandingOf(step), language)),
        language);

    private static string Figure(TodoFigure figure, Language language)
    {
        var (observed, required) = (figure.Observed!.Value, figure.Required!.Value);

        // What is declared is rounded down and what is asked up: the two never look alike while something is missing.
        var from = Amount(RoundedDown(observed), figure.Measure, language);
        var to = Amount(RoundedUp(required), figure.Measure, language);
        var missing = figure.MustExceed && figure.Gap == 0
            ? language.Say("il faut plus", "more is needed")
            : language.Say($"il manque {Gap(figure, language)}", $"{Gap(figure, language)} missing");
        var numerator = figure.Numerator is { } count ? language.Say($" (numérateur {NumberText.Of(count, language)})", $" (numerator {NumberText.Of(count, language)})") : string.Empty;
        return $"{figure.Measure.Label[language]}{language.Say(" : ", ": ")}{from} → {to}, {missing}{numerator}";
    }

    private static string Gap(TodoFigure figure, Language language)
    {
        var gap = RoundedUp(figure.Gap!.Value);
        return figure.Measure.Kind switch
        {
            MeasureKind.Count or MeasureKind.Flag or MeasureKind.Quantity or MeasureKind.Class => NumberText.Of(gap, language),
            MeasureKind.Rate => NumberText.Of(gap, language) + language.Say(gap < 2 ? " point" : " points", gap == 1 ? " point" : " points"),
        };
    }

    private static IEnumerable<ExpectedEvidence> Expected(TodoItem item) => item.Verdict.Indicator.Fiche.Description.Evidence.Where(piece => piece.Years.Contains(item.Verdict.Year));

    private static string Amount(decimal value, Measure measure, Language language) => NumberText.Of(value, measure, language, RateDigits);

    private static decimal RoundedUp(decimal value) => Math.Ceiling(value * 100) / 100;

    private static decimal RoundedDown(decimal value) => Math.Floor(value * 100) / 100;

    private static string Year(TodoItem item) => item.Verdict.Year.ToString(CultureInfo.InvariantCulture);
}
