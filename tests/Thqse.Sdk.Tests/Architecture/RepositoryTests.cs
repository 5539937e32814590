using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>What the folders promise, and no other test would notice.</summary>
public class RepositoryTests
{
    private const int LongestSample = 140;

    [Fact]
    public void What_netstandard_lacks_is_in_one_small_folder()
    {
        var sources = Files("src", "*.cs").ToArray();

        Assert.NotEmpty(sources);
        Assert.All(
            sources.Where(file => File.ReadAllLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal))),
            file => Assert.Contains("/Polyfills/", file.Replace('\\', '/'), StringComparison.Ordinal));
        Assert.InRange(sources.Count(file => file.Replace('\\', '/').Contains("/Polyfills/", StringComparison.Ordinal)), 1, 5);
    }

    /// <summary>A file or a symbol for one target only would be another way to differ.</summary>
    [Fact]
    public void No_project_of_the_package_compiles_other_files_for_another_target()
        => Assert.DoesNotContain(Files("src/Thqse.Sdk", "*.csproj").Concat(Files("src", "Directory.Build.*")).Select(File.ReadAllText), text => text.Contains("<Compile", StringComparison.Ordinal) || text.Contains("DefineConstants", StringComparison.Ordinal));

    [Fact]
    public void The_web_sample_is_short_files()
        => Assert.All(Files("samples/Thqse.Samples.WebHost", "*.cs"), file => Assert.InRange(File.ReadAllLines(file).Length, 1, LongestSample));

    /// <summary>Others are never run by dotnet test (Directory.Solution.targets), which would not say so.</summary>
    [Fact]
    public void What_has_tests_is_named_so() => Assert.All(Tested, project => Assert.EndsWith(".Tests", project, StringComparison.Ordinal));

    [Fact]
    public void What_dotnet_test_leaves_to_the_gate_is_run_by_the_gate()
    {
        var left = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "Directory.Solution.targets")), "<LeftToTheGate>(.*)</LeftToTheGate>").Groups[1].Value.Split(';');
        var checks = Directory.GetFiles(Path.Combine(Repository.Root, ".ci")).Select(File.ReadAllText).ToArray();

        Assert.Subset(Tested.ToHashSet(StringComparer.Ordinal), left.ToHashSet(StringComparer.Ordinal));
        Assert.All(left, project => Assert.Contains(checks, check => check.Contains($"dotnet test tests/{project} ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<EnablePackageValidation>true</EnablePackageValidation>")]
    [InlineData("<IsAotCompatible Condition=\"'$(TargetFramework)' == 'net10.0'\">true</IsAotCompatible>")]
    [InlineData("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")]
    public void The_package_is_validated_and_analysed_when_it_is_built(string setting)
        => Assert.Contains(setting, File.ReadAllText(Path.Combine(Repository.Root, "src/Thqse.Sdk/Thqse.Sdk.csproj")), StringComparison.Ordinal);

    private static IEnumerable<string> Tested
        => Files("tests", "*.*proj").Where(file => File.ReadAllText(file).Contains("\"Microsoft.NET.Test.Sdk\"", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).OfType<string>();

    private static IEnumerable<string> Files(string folder, string pattern)
        => Directory.GetFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !file.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal));
}
