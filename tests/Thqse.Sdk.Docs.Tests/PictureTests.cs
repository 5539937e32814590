using Thqse.Cli;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>The pictures of the pages are those that the tool draws of the samples; THQSE_APPROVE=1 draws them again.</summary>
public class PictureTests
{
    private const string Contract = "samples/data/ch-des-deux-rivieres.json";

    private static readonly Dictionary<string, string[]> Drawn = new()
    {
        ["grid.svg"] = ["cpom", "picture", "grid", Contract, "--lang", "en"],
        ["grille.svg"] = ["cpom", "picture", "grid", Contract],
        ["path.svg"] = ["cpom", "picture", "path", Contract, "--indicator", "CPOM_OS_12", "--lang", "en"],
        ["bars.svg"] = ["diagnosis", "picture", "bars", "samples/data/diagnosis-ch-des-deux-rivieres.json", "--lang", "en"],
    };

    public static TheoryData<string> Files => [.. Drawn.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_picture_of_a_page_is_what_the_tool_draws(string file)
    {
        var path = Repository.PathOf("docs/pictures/" + file);
        var drawn = Tool.Run([.. Drawn[file].Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? Repository.PathOf(word) : word), "-o", "-"]);
        Assert.Equal(0, drawn.ExitCode);
        if (Environment.GetEnvironmentVariable("THQSE_APPROVE") == "1")
        {
            File.WriteAllBytes(path, drawn.OutputBytes);
        }

        Assert.Equal(drawn.OutputBytes, File.ReadAllBytes(path));
    }

    /// <summary>A photograph of another program is made by hand, and stays small.</summary>
    [Fact]
    public void Pictures_are_kept_small()
        => Assert.All(Directory.GetFiles(Repository.PathOf("docs/pictures")), file => Assert.InRange(new FileInfo(file).Length, 1, 200_000));
}
