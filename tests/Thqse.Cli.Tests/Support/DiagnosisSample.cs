using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Support;

/// <summary>The sample responses, the sample cohort, and a small response that is always there.</summary>
internal static class DiagnosisSample
{
    public const string Small = """
        {
          "format": "thqse.questionnaire-response/1",
          "questionnaire": "management-by-quality/establishment",
          "establishment": { "name": "CH de l'Exemple", "category": "ch", "beds": 320, "department": "12" },
          "answers": { "strategic-01": { "options": ["sustained"] }, "technical-02": { "options": ["started"] } }
        }
        """;

    public const string Refused = """
        { "format": "thqse.questionnaire-response/1", "questionnaire": "thqse-specimen/sanitary", "establishment": { "category": "chx", "beds": 3 },
          "answers": { "energy-01": { "options": ["perfect"] } } }
        """;

    public static TheoryData<string> All => [.. Names];

    public static TheoryData<string, string> AllInBothLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Names)
            {
                data.Add(name, "fr");
                data.Add(name, "en");
            }

            return data;
        }
    }

    public static string Complete => Sample.PathOf("diagnosis-chu-montlaur.json");

    public static string Partial => Sample.PathOf("diagnosis-ch-des-deux-rivieres.json");

    public static string NotStarted => Sample.PathOf("diagnosis-ch-de-la-vallee-not-started.json");

    private static IEnumerable<string> Names
        => Directory.GetFiles(Path.GetDirectoryName(Complete)!, "diagnosis-*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static string[] Cohort => [.. Directory.GetFiles(Sample.PathOf("cohort"), "*.json").Order(StringComparer.Ordinal)];

    public static QuestionnaireResponse Response(string path) => ResponseDocument.Read(File.ReadAllText(path)).ResponseOrThrow();

    public static string Card(string path) => ScoreCardDocument.Write(Response(path).Score());
}
