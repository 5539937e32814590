using System.Diagnostics;
using System.Reflection;

namespace Thqse.Packages.Tests;

/// <summary>The packages as <c>dotnet pack</c> makes them of what is built, packed once for all the tests. That a fresh clone gives the same is shown by .ci/check-packages.</summary>
public sealed class PackedPackages : IDisposable
{
    public const string Collection = "the packages, packed once";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("thqse-packages");

    public PackedPackages()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "pack", Path.Combine("src", "Packages.slnf"), "--no-build", "-c", Metadata("Configuration"), "-o", Folder, "--nologo", "-nodeReuse:false", "-m:1",
            },
        };

        // The runner of the tests has its own SDK in its environment; this is a command like any other.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var ended = process.WaitForExit(Patience);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(ended && process.ExitCode == 0, $"dotnet pack did not succeed: {output.Result}");
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Metadata("Root");

    private string Folder => work.FullName;

    /// <summary>Opens a package by its identifier: ".nupkg", or ".snupkg" for its symbols.</summary>
    public PackageFile Open(string id, string extension = ".nupkg")
        => new(Assert.Single(Directory.GetFiles(Folder, id + ".*" + extension), file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])));

    public void Dispose() => work.Delete(recursive: true);

    private static string Metadata(string name)
        => typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == name).Value!;
}

[CollectionDefinition(PackedPackages.Collection)]
public sealed class PackedPackagesDefinition : ICollectionFixture<PackedPackages>;
