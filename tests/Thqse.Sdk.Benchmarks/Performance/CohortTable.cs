using System.Globalization;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>What a report for publication takes, by how many cards it is of, in a hundred departments: the cards are scored as they are asked for, and none is held.</summary>
internal static class CohortTable
{
    private const int Departments = 100;
    private const int Seed = 20_260_101;
    private static readonly int[] Counts = [1_000, 10_000, 100_000];
    private static readonly string[] Categories = ["ch", "chu", "espic", "clinic", "medico-social"];
    private static readonly int[] Beds = [40, 320, 900];
    private static readonly string[] Codes = [.. Enumerable.Range(1, 95).Where(number => number != 20).Select(number => number.ToString("00", CultureInfo.InvariantCulture)), "2A", "2B", "971", "972", "973", "974"];

    public static IEnumerable<string> Lines()
    {
        yield return "| score cards | seconds to score | seconds to report | microseconds a card | groups | kilobytes kept of a card |";
        yield return "|---:|---:|---:|---:|---:|---:|";
        var options = new CohortOptions(includeIncomplete: true);
        foreach (var count in Counts)
        {
            var (made, groups) = (0, 0);
            var scored = Seconds(() => made = Cards(count).Count());
            var both = Seconds(() => groups = CohortReporting.Report(Cards(count), options).Groups.Count);
            var reported = Math.Max(0, both - scored);
            yield return string.Create(CultureInfo.InvariantCulture, $"| {Numbers.Of(count)} | {scored:0.0} | {reported:0.0} | {1_000_000 * reported / made:0} | {groups} | {KeptOf(count):0.0} |");
        }
    }

    /// <summary>Processor time, as everywhere on the page.</summary>
    private static double Seconds(Action call)
    {
        var start = Environment.CpuUsage.TotalTime;
        call();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    /// <summary>What is alive while the last card is asked for, by the card.</summary>
    private static double KeptOf(int count)
    {
        var (before, kept) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        CohortReporting.FindConflict(Cards(count).Select((card, place) =>
        {
            kept = place == count - 1 ? GC.GetTotalMemory(forceFullCollection: true) - before : 0;
            return card;
        }));
        return kept / 1024.0 / count;
    }

    private static IEnumerable<ScoreCard> Cards(int count)
    {
        var questionnaire = ResponseDocument.ReadUtf8(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "diagnosis-ch-des-deux-rivieres.json"))).ResponseOrThrow().Questionnaire;
        var random = new Random(Seed);
        for (var number = 0; number < count; number++)
        {
            var who = new Establishment(
                new EstablishmentCategory(Categories[random.Next(Categories.Length)]),
                Beds[random.Next(Beds.Length)],
                department: Codes[random.Next(Departments)],
                name: string.Create(CultureInfo.InvariantCulture, $"Establishment {number}"));
            var response = new QuestionnaireResponseBuilder(questionnaire, who);
            foreach (var question in questionnaire.Questions.Where(question => question.SameAs is null && question.Figure is null))
            {
                // One in forty is left open.
                if (random.Next(40) > 0)
                {
                    response.Choose(question.Id, question.Options[random.Next(question.Options.Count)].Id);
                }
            }

            yield return response.Build().Score();
        }
    }
}
