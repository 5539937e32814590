namespace Thqse.Cli.Tests.Support;

/// <summary>Runs the tool within the process of the tests. What only a process can show is in the folder Processes, and that both give the same.</summary>
internal static class Tool
{
    public static IReadOnlyDictionary<string, string> NoEnvironment { get; } = new Dictionary<string, string>();

    public static ToolResult Run(params string[] args) => Run(args, input: null);

    public static ToolResult Run(string[] args, byte[]? input = null, IReadOnlyDictionary<string, string>? environment = null)
        => Run(args, new MemoryConsole(input ?? [], environment ?? NoEnvironment));

    public static ToolResult Run(string[] args, MemoryConsole console)
    {
        using (console)
        {
            return console.Result(Program.Run(args, console));
        }
    }
}
