using Thqse.Sdk.Serialization;

namespace Thqse.Samples.WebHost.Tests.Support;

/// <summary>The sample documents, found beside the tests, and two that are refused.</summary>
internal static class Sample
{
    public const string Contract = "ch-des-deux-rivieres.json";
    public const string Response = "diagnosis-ch-des-deux-rivieres.json";

    public const string RefusedContract = """
        { "format": "thqse.cpom-contract/1", "establishment": { "category": "chx", "beds": -1 }, "observations": { "CPOM_OS_99": {} } }
        """;

    public const string RefusedResponse = """
        { "format": "thqse.questionnaire-response/1", "questionnaire": "thqse-specimen/sanitary", "establishment": { "category": "ch", "beds": 3 },
          "answers": { "energy-01": { "options": ["perfect"] } } }
        """;

    public static TheoryData<string> Contracts => [.. Of(ContractDocument.Format)];

    public static TheoryData<string> Responses => [.. Of(ResponseDocument.Format)];

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    private static IEnumerable<string> Of(string format)
        => Directory.GetFiles(PathOf(string.Empty), "*.json")
            .Where(file => File.ReadAllText(file).Contains(format, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);
}
