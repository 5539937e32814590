namespace Thqse.Packages.Tests;

/// <summary>What a team finds that adds workbooks, pictures or reports to the library.</summary>
[Collection(PackedPackages.Collection)]
public class CompanionPackageTests(PackedPackages packages)
{
    /// <summary>What the library asks for is pinned, hence written here too.</summary>
    private static readonly string[] OfTheLibrary = ["Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0", "NodaTime 3.2.2"];

    [Theory]
    [InlineData("Thqse.Sdk.Workbooks", "CsvHelper 34.0.0", "DocumentFormat.OpenXml 3.3.0", "Thqse.Sdk 1.0.0")]
    [InlineData("Thqse.Sdk.Reports", "ExCSS 4.3.2", "HarfBuzzSharp 14.4.0", "HarfBuzzSharp.NativeAssets.Linux 14.4.0", "Ical.Net 5.2.4", "SkiaSharp 4.155.0", "SkiaSharp.NativeAssets.Linux 4.155.0", "Svg.Skia 5.2.3", "Thqse.Sdk 1.0.0")]
    public void It_asks_for_the_library_and_what_writes_its_files(string id, params string[] dependencies)
        => Assert.Equal(
            dependencies.Concat(OfTheLibrary).Select(each => "net10.0: " + each).Order(StringComparer.Ordinal),
            packages.Open(id).Dependencies.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Thqse.Sdk.Workbooks")]
    [InlineData("Thqse.Sdk.Reports")]
    public void It_holds_the_assembly_its_documentation_and_nothing_unexpected(string id)
    {
        var package = packages.Open(id);

        Assert.Equal(["README.md", $"{id}.nuspec", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], package.Names);
        Assert.StartsWith("# " + id, package.Text("README.md"), StringComparison.Ordinal);
    }
}
