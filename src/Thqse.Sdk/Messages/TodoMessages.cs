using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What is left to do, in words.</summary>
public static class TodoMessages
{
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

        // As a verdict shows them: what is declared to the nearest, what is asked so that it is enough, and enough digits to tell them apart.
        var digits = Math.Max(NumberText.OfMeasures, NumberText.DigitsToTellApart(observed, required));
        var (shown, asked) = (Math.Round(observed, digits, MidpointRounding.AwayFromZero), Enough(required, figure.IsLimit, digits));
        var from = NumberText.Of(shown, figure.Measure, language, digits);
        var to = NumberText.Of(asked, figure.Measure, language, digits);
        var missing = figure.MustExceed && figure.Gap == 0
            ? language.Say("il faut plus", "more is needed")
            : language.Say($"il manque {Gap(Math.Abs(asked - shown), figure.Measure, language)}", $"{Gap(Math.Abs(asked - shown), figure.Measure, language)} missing");
        var numerator = figure.Numerator is { } count ? language.Say($" (numérateur {NumberText.Of(count, language)})", $" (numerator {NumberText.Of(count, language)})") : string.Empty;
        return $"{figure.Measure.Label[language]}{language.Say(" : ", ": ")}{from} → {to}, {missing}{numerator}";
    }

    /// <summary>What is missing between the two that are shown.</summary>
    private static string Gap(decimal gap, Measure measure, Language language) => measure.Kind switch
    {
        MeasureKind.Count or MeasureKind.Flag or MeasureKind.Quantity or MeasureKind.Class => NumberText.Of(gap, language),
        MeasureKind.Rate => NumberText.Of(gap, language) + language.Say(gap < 2 ? " point" : " points", gap == 1 ? " point" : " points"),
    };

    private static IEnumerable<ExpectedEvidence> Expected(TodoItem item) => item.Verdict.Indicator.Fiche.Description.Evidence.Where(piece => piece.Years.Contains(item.Verdict.Year));

    /// <summary>Rounded so that whoever reaches it has reached what is asked.</summary>
    private static decimal Enough(decimal required, bool isLimit, int digits)
        => (isLimit ? Exact.From(required).RoundedDown(digits) : Exact.From(required).RoundedUp(digits)).ToDecimal();

    private static string Year(TodoItem item) => item.Verdict.Year.ToString(CultureInfo.InvariantCulture);
}
