using System.Runtime.CompilerServices;
using DiffPlex.Renderer;

namespace Thqse.Sdk.Tests.Support;

/// <summary>Compares a text with the one that somebody read and approved, kept in the folder "Approved" beside the test.</summary>
internal static class Approved
{
    private const string Variable = "THQSE_APPROVE";
    private const string Projects = "/tests/";

    /// <summary>Whether this run approves what it sees instead of judging it.</summary>
    public static bool IsApproving => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Fails when a text is not the approved one; with THQSE_APPROVE=1, approves it instead.</summary>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="name">The name of the approved file, such as "catalogue.txt".</param>
    /// <param name="test">The file of the test; the compiler gives it.</param>
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var source = Source(name, test);
        if (IsApproving)
        {
            Assert.True(File.Exists(test), $"Only a build that knows its source folder can approve: '{test}' is not there.");
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, Lines(actual));
            return;
        }

        AssertSame(Text(name, test), Lines(actual), $"{source}: {HowToAccept(source, test)}");
    }

    /// <summary>Fails when two texts are not the same, with what changed as a reviewer reads it: a unified difference.</summary>
    public static void AssertSame(string before, string after, string hint = "")
        => Assert.True(before == after, hint + "\n" + UnidiffRenderer.GenerateUnidiff(before, after, "before", "now", ignoreWhitespace: false, ignoreCase: false));

    /// <summary>An approved text; empty when there is none yet.</summary>
    /// <param name="name">The name of the approved file.</param>
    /// <param name="test">The file of the test; the compiler gives it.</param>
    public static string Text(string name, [CallerFilePath] string test = "")
    {
        var source = Source(name, test);
        var current = File.Exists(source) ? source : Beside(source);
        return File.Exists(current) ? Lines(File.ReadAllText(current)) : string.Empty;
    }

    private static string Source(string name, string test) => Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);

    private static string HowToAccept(string source, string test)
        => $"If the change is right: {Variable}=1 dotnet test --filter FullyQualifiedName~{Path.GetFileNameWithoutExtension(test)}, then read the difference of {Path.GetFileName(source)} in git and commit it.";

    /// <summary>Where builds hide the source folder (a continuous integration), the copy beside the tests.</summary>
    private static string Beside(string source)
    {
        var path = source.Replace('\\', '/');
        return TestFiles.Path([.. path.Substring(path.LastIndexOf(Projects, StringComparison.Ordinal) + Projects.Length).Split('/').Skip(1)]);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
