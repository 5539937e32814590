using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>The best and the worst answer to a question.</summary>
internal static class Options
{
    public static string[] Best(Question question) => question.Figure is { } figure ? Figure(figure.Bands.MaxBy(band => band.Points)!)
        : question.Options.FirstOrDefault(option => option.Points == question.BestPoints) is { } alone ? [alone.Id]
        : [.. question.Options.Where(option => option.Points > 0 && !option.IsExclusive).Select(option => option.Id)];

    public static string[] Worst(Question question) => question.Figure is { } figure ? Figure(figure.Bands.MinBy(band => band.Points)!) : [question.Options.MinBy(option => option.Points)!.Id];

    private static string[] Figure(FigureBand band) => [FormattableString.Invariant($"={band.From}")];

    /// <summary>A better answer than the one given; null when it is the best already.</summary>
    public static string[]? Better(Question question, string[] given)
    {
        if (question.IsMultiple)
        {
            var added = question.Options.FirstOrDefault(option => option.Points > 0 && !option.IsExclusive && !given.Contains(option.Id));
            return added is null ? null : [.. given.Where(id => !question.FindOption(id)!.IsExclusive), added.Id];
        }

        var points = question.FindOption(given[0])!.Points;
        return question.Options.Where(option => option.Points > points).OrderBy(option => option.Points).Select(option => (string[])[option.Id]).FirstOrDefault();
    }
}
