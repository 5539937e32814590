using System.Runtime.CompilerServices;

namespace Thqse.Cli.Tests.Support;

/// <summary>Texts that a person has read; THQSE_APPROVE=1 writes them anew.</summary>
internal static class ApprovedText
{
    /// <param name="file">The file, from the folder of the project.</param>
    /// <param name="now">What is said now.</param>
    public static void Holds(string file, string now)
    {
        if (Environment.GetEnvironmentVariable("THQSE_APPROVE") == "1")
        {
            var source = Path.Combine(Project(), file);
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, now);
            return;
        }

        // Beside the tests when they run: a build that maps its paths does not know its source folder.
        var path = Path.Combine(AppContext.BaseDirectory, file);
        Assert.True(File.Exists(path), $"There is no approved text {file}: THQSE_APPROVE=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), now);
    }

    private static string Project([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(Path.GetDirectoryName(thisFile))!;
}
