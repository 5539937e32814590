using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace Thqse.Cli.Output;

/// <summary>The console of the process.</summary>
[ExcludeFromCodeCoverage(Justification = "Only a process of its own has it: tests/Thqse.Cli.Tests/Processes, whose processes are not measured.")]
internal sealed class ProcessConsole : IConsole
{
    public bool IsOutputRedirected => Console.IsOutputRedirected;

    public bool IsErrorRedirected => Console.IsErrorRedirected;

    public bool IsInputRedirected => Console.IsInputRedirected;

    public int? ScreenWidth => Told(() => Console.WindowWidth);

    public int? ScreenHeight => Told(() => Console.WindowHeight);

    public Encoding OutputEncoding
    {
        get => Console.OutputEncoding;
        set => Console.OutputEncoding = value;
    }

    public TextWriter Out => Console.Out;

    public TextWriter Error => Console.Error;

    public Stream OpenInput() => Console.OpenStandardInput();

    public string? ReadLine() => Console.ReadLine();

    public Stream OpenOutput() => Console.OpenStandardOutput();

    public IDisposable OnInterrupt(Action stop)
    {
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop();
        }

        return new Listening(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop));
    }

    public Instant Now => SystemClock.Instance.GetCurrentInstant();

    public TextWriter? OpenPager() => Pager.Open(Variable("PAGER"));

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    private static int? Told(Func<int> size)
    {
        try
        {
            return size() is > 0 and var known ? known : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed class Listening(PosixSignalRegistration typed, PosixSignalRegistration asked) : IDisposable
    {
        public void Dispose()
        {
            typed.Dispose();
            asked.Dispose();
        }
    }
}
