namespace Thqse.Packages.Tests;

/// <summary>What <c>dotnet tool install Thqse.Cli</c> receives.</summary>
[Collection(PackedPackages.Collection)]
public class ToolPackageTests(PackedPackages packages)
{
    private readonly PackageFile package = packages.Open("Thqse.Cli");

    [Fact]
    public void It_is_a_tool_whose_command_is_thqse()
    {
        Assert.Contains("DotnetTool", package.Metadata.ToString(), StringComparison.Ordinal);
        Assert.Contains("""<Command Name="thqse" EntryPoint="thqse.dll" Runner="dotnet" />""", package.Text("tools/net10.0/any/DotnetToolSettings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_brings_all_it_needs_and_depends_on_no_package() => Assert.Empty(package.Dependencies);

    [Fact]
    public void It_says_what_it_is_and_under_which_terms()
    {
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("icon.png", package["icon"]);
        Assert.StartsWith("## " + package["version"], package["releaseNotes"], StringComparison.Ordinal);
        Assert.StartsWith("# thqse", package.Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_that_has_a_later_runtime_only_runs_it_too()
        => Assert.Contains("\"rollForward\": \"Major\"", package.Text("tools/net10.0/any/thqse.runtimeconfig.json"), StringComparison.Ordinal);

    [Fact]
    public void It_brings_machine_code_for_common_machines_only_and_symbols_of_none()
    {
        var native = package.Names.Where(name => name.Contains("/native/", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(native, name => name.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.Equal(
            ["linux-arm", "linux-arm64", "linux-musl-arm64", "linux-musl-x64", "linux-x64", "osx", "win-arm64", "win-x64", "win-x86"],
            native.Select(name => name.Split('/')[4]).Distinct());
    }
}
