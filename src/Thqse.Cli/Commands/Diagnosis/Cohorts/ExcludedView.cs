using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>Who is not in the figures, by name and file, under the reason why.</summary>
internal static class ExcludedView
{
    private const int Indent = 2;

    public static void Fill(Page page, CohortResult report, IReadOnlyList<string> files, Language language)
    {
        foreach (var reason in report.Excluded.GroupBy(each => each.Reason).OrderBy(alike => alike.Key))
        {
            page.Hanging(
                Indent,
                2 * Indent,
                Toned.Quiet(Sentence.Capital(reason.Key.Label(language)) + language.Colon()),
                string.Join(", ", reason.Select(each => Named(each, Path.GetFileName(files[each.Place])))) + ".");
        }
    }

    private static string Named(CohortExclusion each, string file) => each.Establishment?.Name is { } name ? $"{name} ({file})" : file;
}
