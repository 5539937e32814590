using System.Globalization;

namespace Thqse.Cli.Output;

/// <summary>How many columns there are to write in.</summary>
internal static class ScreenWidth
{
    private const int Usual = 80;
    private const int Narrowest = 40;

    // Longer lines are hard to read, however wide the screen.
    private const int Widest = 120;

    public static int Of(IConsole console, bool isRedirected)
        => Math.Clamp(Announced(console) ?? (isRedirected ? null : console.ScreenWidth) ?? Usual, Narrowest, Widest);

    /// <summary>COLUMNS, by which the environment may state a width.</summary>
    private static int? Announced(IConsole console)
        => int.TryParse(console.Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0 ? columns : null;
}
