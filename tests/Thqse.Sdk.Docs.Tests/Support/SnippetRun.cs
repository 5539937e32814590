using System.Globalization;
using System.Reflection;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>Runs a snippet as a reader would, and tells what each of its blocks printed.</summary>
internal static class SnippetRun
{
    /// <summary>What each block of a snippet prints, in order, without the last line end.</summary>
    /// <param name="name">The name of the file and of its class.</param>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="culture">The culture of the machine.</param>
    public static IReadOnlyList<string> Outputs(string name, string folder, string culture = "")
    {
        var run = Type.GetType("Snippets." + name, throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static);
        var (console, before, current) = (Console.Out, Environment.CurrentDirectory, CultureInfo.CurrentCulture);
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = folder;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            if (run!.ReturnType == typeof(Task))
            {
                run.CreateDelegate<Func<Task>>()().GetAwaiter().GetResult();
            }
            else
            {
                run.CreateDelegate<Action>()();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
            Environment.CurrentDirectory = before;
            Console.SetOut(console);
        }

        return [.. output.ToString().ReplaceLineEndings("\n").Split(BlockMark.Sign).Select(text => text.TrimEnd('\n'))];
    }
}
