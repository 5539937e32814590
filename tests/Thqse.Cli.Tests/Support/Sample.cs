using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Support;

/// <summary>The sample contracts, and a small one that is always there.</summary>
internal static class Sample
{
    public const string Small = """
        {
          "format": "thqse.cpom-contract/1",
          "asOf": "2027-03-31",
          "establishment": { "name": "CH de l'Exemple", "category": "ch", "beds": 320 },
          "observations": {
            "CPOM_OS_12": {
              "2024": { "values": { "mammograms": 740, "breast-ultrasounds": 120 } },
              "2025": { "values": { "mammograms": 761, "breast-ultrasounds": 131 } }
            }
          }
        }
        """;

    public const string Refused = """
        { "format": "thqse.cpom-contract/1", "establishment": { "category": "chx", "beds": -1 } }
        """;

    public static TheoryData<string> All =>
    [
        .. Directory.GetFiles(Folder, "*.json")
            .Where(file => File.ReadAllText(file).Contains(ContractDocument.Format, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];

    public static string Any => Path.Combine(Folder, "ch-des-deux-rivieres.json");

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples");

    public static string PathOf(string name) => Path.Combine(Folder, name);
}
