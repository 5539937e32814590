using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;

namespace Thqse.Cli.Output;

/// <summary>The console of the process.</summary>
[ExcludeFromCodeCoverage(Justification = "Only a process of its own has it: tests/Thqse.Cli.Tests/Processes, whose processes are not measured.")]
internal sealed class ProcessConsole : IConsole
{
    public bool IsOutputRedirected => Console.IsOutputRedirected;

    public bool IsErrorRedirected => Console.IsErrorRedirected;

    public int? ScreenWidth
    {
        get
        {
            try
            {
                return Console.WindowWidth is > 0 and var width ? width : null;
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    public Encoding OutputEncoding
    {
        get => Console.OutputEncoding;
        set => Console.OutputEncoding = value;
    }

    public TextWriter Out => Console.Out;

    public TextWriter Error => Console.Error;

    public Stream OpenInput() => Console.OpenStandardInput();

    public Stream OpenOutput() => Console.OpenStandardOutput();

    public Instant Now => SystemClock.Instance.GetCurrentInstant();

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
