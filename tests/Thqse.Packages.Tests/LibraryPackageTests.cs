namespace Thqse.Packages.Tests;

/// <summary>What a team finds that adds a reference to Thqse.Sdk.</summary>
[Collection(PackedPackages.Collection)]
public class LibraryPackageTests(PackedPackages packages)
{
    private readonly PackageFile package = packages.Open("Thqse.Sdk");

    [Fact]
    public void It_asks_for_nothing_but_NodaTime_the_abstractions_of_dependency_injection_and_JSON_where_it_is_not_inbox()
        => Assert.Equal(
            [
                "net10.0: Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0",
                "net10.0: NodaTime 3.2.2",
                ".NETStandard2.0: Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0",
                ".NETStandard2.0: NodaTime 3.2.2",
                ".NETStandard2.0: System.Text.Json 10.0.0",
            ],
            package.Dependencies);

    [Fact]
    public void It_forces_no_framework_reference_and_no_build_step_on_a_host()
        => Assert.DoesNotContain(package.Metadata.Descendants(), each => each.Name.LocalName is "frameworkReference" or "frameworkAssembly" or "contentFiles");

    [Fact]
    public void It_holds_both_builds_with_their_documentation_and_nothing_unexpected()
        => Assert.Equal(
            [
                "README.md",
                "Thqse.Sdk.nuspec",
                "icon.png",
                "lib/net10.0/Thqse.Sdk.dll",
                "lib/net10.0/Thqse.Sdk.xml",
                "lib/netstandard2.0/Thqse.Sdk.dll",
                "lib/netstandard2.0/Thqse.Sdk.xml",
            ],
            package.Names.Where(name => !name.StartsWith("schemas/", StringComparison.Ordinal)));

    /// <summary>Names and bytes: what a host validates with is what was approved, and what the code writes.</summary>
    [Fact]
    public void It_holds_the_approved_schema_of_every_document()
    {
        var approved = Directory.GetFiles(Path.Combine(PackedPackages.Root, "tests/Thqse.Sdk.Tests/Serialization/Approved"), "*.schema.json");

        Assert.Equal(
            approved.Select(file => "schemas/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
            package.Names.Where(name => name.StartsWith("schemas/", StringComparison.Ordinal)));
        Assert.All(approved, file => Assert.Equal(File.ReadAllBytes(file), package.Bytes("schemas/" + Path.GetFileName(file))));
    }

    [Fact]
    public void It_says_what_it_is_and_under_which_terms()
    {
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("icon.png", package["icon"]);
        Assert.Equal("README.md", package["readme"]);
        Assert.Contains("CPOM", package["description"], StringComparison.Ordinal);
        Assert.StartsWith("# Thqse.Sdk", package.Text("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_release_notes_are_those_of_its_version_only()
    {
        var notes = package["releaseNotes"]!;

        Assert.Equal("## " + package["version"], notes.Split('\n')[0].TrimEnd());
        Assert.Single(notes.Split('\n'), line => line.StartsWith("## ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void Its_documentation_explains_the_catalogue(string framework)
        => Assert.Contains("<member name=\"P:Thqse.Sdk.Cpom.CpomCatalogue.Occitanie2025\">", package.Text($"lib/{framework}/Thqse.Sdk.xml"), StringComparison.Ordinal);

    [Fact]
    public void Its_symbols_are_a_package_beside_it()
        => Assert.Equal(
            ["Thqse.Sdk.nuspec", "lib/net10.0/Thqse.Sdk.pdb", "lib/netstandard2.0/Thqse.Sdk.pdb"],
            packages.Open("Thqse.Sdk", ".snupkg").Names);

    [Theory]
    [InlineData("Thqse.Sdk", "net10.0")]
    [InlineData("Thqse.Sdk", "netstandard2.0")]
    [InlineData("Thqse.Sdk.Workbooks", "net10.0")]
    [InlineData("Thqse.Sdk.Reports", "net10.0")]
    public void A_signed_product_can_refer_to_it_and_a_debugger_finds_every_source_in_its_symbols(string id, string framework)
    {
        Assert.True(AssemblyFile.HasStrongName(packages.Open(id).Bytes($"lib/{framework}/{id}.dll")));
        Assert.Empty(AssemblyFile.SourcesThatAreMissing(packages.Open(id, ".snupkg").Bytes($"lib/{framework}/{id}.pdb")));
    }
}
