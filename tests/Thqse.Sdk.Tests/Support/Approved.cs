using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Tests.Support;

/// <summary>Compares a text with the one that somebody read and approved, kept in the folder "Approved" beside the test.</summary>
internal static class Approved
{
    private const string Variable = "THQSE_APPROVE";
    private const string Project = "/Thqse.Sdk.Tests/";

    /// <summary>Fails when a text is not the approved one; with THQSE_APPROVE=1, approves it instead.</summary>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="name">The name of the approved file, such as "catalogue.txt".</param>
    /// <param name="test">The file of the test; the compiler gives it.</param>
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var source = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Assert.True(File.Exists(test), $"Only a build that knows its source folder can approve: '{test}' is not there.");
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, Lines(actual));
            return;
        }

        var current = File.Exists(source) ? source : Beside(source);
        var approved = File.Exists(current) ? File.ReadAllText(current) : string.Empty;
        var difference = Difference(Lines(approved), Lines(actual));
        Assert.True(difference is null, $"{source}{Environment.NewLine}{difference}{Environment.NewLine}{HowToAccept(source)}");
    }

    /// <summary>The first line in which two texts differ, in words; null when they are the same.</summary>
    public static string? Difference(string approved, string actual)
    {
        var before = approved.Split('\n');
        var after = actual.Split('\n');
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var (left, right) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            if (left != right)
            {
                return $"Line {i + 1} is no longer the approved one.\n  approved: {left ?? "(end of the text)"}\n  now:      {right ?? "(end of the text)"}";
            }
        }

        return null;
    }

    private static string HowToAccept(string source)
        => $"If the change is right, run the same test with the environment variable {Variable}=1, then read the difference of {Path.GetFileName(source)} in git and commit it.";

    /// <summary>Where builds hide the source folder (a continuous integration), the copy beside the tests.</summary>
    private static string Beside(string source)
    {
        var path = source.Replace('\\', '/');
        return TestFiles.Path(path.Substring(path.LastIndexOf(Project, StringComparison.Ordinal) + Project.Length).Split('/'));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
