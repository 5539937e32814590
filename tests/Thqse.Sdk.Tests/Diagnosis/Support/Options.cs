using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>The best and the worst answer to a question.</summary>
internal static class Options
{
    public static string[] Best(Question question) => question.IsMultiple
        ? [.. question.Options.Select(option => option.Id)]
        : [question.Options.MaxBy(option => option.Points)!.Id];

    public static string[] Worst(Question question) => [question.Options.MinBy(option => option.Points)!.Id];

    /// <summary>A better answer than the one given; null when it is the best already.</summary>
    public static string[]? Better(Question question, string[] given)
    {
        if (question.IsMultiple)
        {
            var added = question.Options.FirstOrDefault(option => option.Points > 0 && !given.Contains(option.Id));
            return added is null ? null : [.. given, added.Id];
        }

        var points = question.FindOption(given[0])!.Points;
        return question.Options.Where(option => option.Points > points).OrderBy(option => option.Points).Select(option => (string[])[option.Id]).FirstOrDefault();
    }
}
