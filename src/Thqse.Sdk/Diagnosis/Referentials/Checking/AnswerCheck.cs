namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>A question has answers of which one is better than another: its own, those of a scale, or those of another question.</summary>
internal static class AnswerCheck
{
    public static IEnumerable<ReferentialFinding> Run(Question question, string place, Questionnaire questionnaire)
    {
        if (question.SameAs is { } other)
        {
            return OfShared(question, other, place, questionnaire);
        }

        if (question.Scale is { } scale)
        {
            return questionnaire.Referential.Scales.All(each => each.Id != scale)
                ? [new ReferentialFinding(ReferentialFindingCode.UnknownScale, place, scale)]
                : OfWorth(question, question.Options.Count, place);
        }

        return question.Figure is { } figure
            ? OfBands(figure, place).Concat(OfNumbers(figure, place)).Concat(OfWorth(question, figure.Bands.Count, place))
            : StructureCheck.Duplicates(place, question.Options.Select(option => option.Id)).Concat(OfWorth(question, question.Options.Count, place));
    }

    /// <summary>Whether there is something to score; what is wrong is a finding of its own.</summary>
    public static bool CanBeScored(Question question) => question.BestPoints > question.WorstPoints;

    private static IEnumerable<ReferentialFinding> OfShared(Question question, string other, string place, Questionnaire questionnaire)
    {
        if (!questionnaire.TryGet(other, out var source))
        {
            return [new ReferentialFinding(ReferentialFindingCode.UnknownQuestion, place, other)];
        }

        return source.SameAs is not null || source == question ? [new ReferentialFinding(ReferentialFindingCode.SharedAnswerChain, place, other)]
            : question.IsImperative && source.AllowsNotConcerned ? [new ReferentialFinding(ReferentialFindingCode.SharedAnswerLeftOut, place, other)]
            : [];
    }

    private static IEnumerable<ReferentialFinding> OfWorth(Question question, int answers, string place)
        => answers < 2 ? [new ReferentialFinding(ReferentialFindingCode.TooFewOptions, place, FormattableString.Invariant($"{answers}"))]
            : !CanBeScored(question) ? [new ReferentialFinding(ReferentialFindingCode.NothingToGain, place, FormattableString.Invariant($"{question.BestPoints}"))]
            : [];

    private static IEnumerable<ReferentialFinding> OfBands(FigureAnswer figure, string place)
        => figure.Bands
            .Zip(figure.Bands.Skip(1), (lower, upper) => (lower, upper))
            .Where(pair => pair.lower.From >= pair.upper.From || (figure.LowerIsBetter ? pair.lower.Points < pair.upper.Points : pair.lower.Points > pair.upper.Points))
            .Select(pair => new ReferentialFinding(ReferentialFindingCode.BandsOutOfOrder, place, FormattableString.Invariant($"{pair.lower.From}, {pair.upper.From}")))
            .Concat(figure.Bands.Where(band => band.From > figure.Highest).Select(band => new ReferentialFinding(ReferentialFindingCode.BandsOutOfOrder, place, FormattableString.Invariant($"{band.From}"))))
            .Take(1);

    /// <summary>Whether everybody finds the band of their figure, and a percentage is meant as one: of bands up to 0.5, every share but the smallest would be in the last.</summary>
    private static IEnumerable<ReferentialFinding> OfNumbers(FigureAnswer figure, string place)
    {
        if (figure.Lowest > 0)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.BandsNotFromZero, place, FormattableString.Invariant($"{figure.Lowest}"));
        }

        if (figure.Kind == FigureKind.Rate && figure.Bands.Count > 0 && figure.Bands.All(band => band.From <= 1) && figure.Bands.FirstOrDefault(band => band.From is > 0 and < 1) is { } fraction)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.LooksLikeAFraction, place, FormattableString.Invariant($"{fraction.From}"));
        }
    }
}
