using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>What a rule that compares with another year says of that year.</summary>
internal abstract class ReferenceSentences : MeasureSentences
{
    protected ReferenceSentences(TargetRule rule)
        : base(rule)
    {
    }

    /// <summary>A reference whose year is not over is not final, and neither is what follows from it.</summary>
    public static string Provisional(int? openYear, Language language)
        => openYear is { } open ? language.Say($", qui peut encore changer ({Year(open)} n'est pas close)", $", which can still change ({Year(open)} is not closed)") : string.Empty;

    protected static string Provisional(PartVerdict part, Language language) => Provisional(part.IsReferenceOpen ? part.ReferenceYear : null, language);

    protected static string Against(ReferenceYear from, Language language) => from.Kind switch
    {
        ReferenceYearKind.Previous => language.Say("par rapport à l'année précédente", "over the previous year"),
        ReferenceYearKind.FirstMeasured => language.Say("par rapport à la première année mesurée", "over the first measured year"),
        ReferenceYearKind.MeanOf => language.Say("par rapport à la moyenne ", "over the mean of ") + Years(from),
        ReferenceYearKind.Chosen => language.Say("par rapport à l'année choisie", "over the chosen year"),
        ReferenceYearKind.Fixed => language.Say("par rapport à ", "over ") + Year(from.Year),
    };

    protected static string Years(ReferenceYear from) => string.Join(", ", from.Years.Select(Year));

    protected static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// What is asked where it follows from another year: with the decimals of the path to green and rounded as there, so that 36.666… is nowhere 36.7 and 36.67, and with more where it
    /// would look like what was observed.
    /// </summary>
    protected string Required(PartVerdict part, Comparison comparison, decimal figure, Language language)
    {
        var observed = part.Observed is { } value ? Math.Round(value, Math.Max(NumberText.OfMeasures, NumberText.DigitsToTellApart(value, figure)), MidpointRounding.AwayFromZero) : (decimal?)null;
        var exact = part.Outcome.Required.IsKnown ? part.Outcome.Required : Exact.From(figure);
        var digits = Math.Max(Math.Max(NumberText.OfMeasures, Decimals), NumberText.DigitsToTellApart(figure, part.Observed));
        while (figure != part.Observed && digits < Exact.DocumentDigits && Rounded(exact, comparison, digits) == observed)
        {
            digits++;
        }

        return InUnit(Rounded(exact, comparison, digits), digits, language);
    }

    /// <summary>A figure to reach is rounded up and one not to exceed down: the other way, it would not be enough.</summary>
    private static decimal Rounded(Exact figure, Comparison comparison, int digits) => comparison switch
    {
        Comparison.AtLeast => figure.RoundedUp(digits).ToDecimal(),
        Comparison.AtMost => figure.RoundedDown(digits).ToDecimal(),
        Comparison.MoreThan or Comparison.LessThan => Math.Round(figure.ToDecimal(), digits, MidpointRounding.AwayFromZero),
    };

    protected string Baseline(PartVerdict part, Language language)
    {
        if (part.Reference is { } reference)
        {
            return language.Say(", ", ", ") + Value(reference, null, language) + (part.ReferenceYear is { } referenceYear ? language.Say(" en ", " in ") + Year(referenceYear) : string.Empty) + Provisional(part, language);
        }

        if (part.Rule.ComparedWith is { Kind: ReferenceYearKind.MeanOf or ReferenceYearKind.Chosen } && part.ReferenceYear is null)
        {
            return language.Say(", inconnue", ", unknown");
        }

        return part.ReferenceYear is { } year
            ? language.Say($", {Year(year)} inconnu", $", {Year(year)} unknown")
            : language.Say(", aucune année mesurée avant", ", no year measured before");
    }
}
